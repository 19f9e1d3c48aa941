failure-not-a-key = This file is not a key. Nothing was changed.
failure-bad-key = That key does not work. Nothing was changed.
failure-other-key = This file was sealed for another key. Nothing was changed.
failure-ended = You took all of it back, so this has no place to go. Nothing was changed.
failure-wrong-phrase = Those are not the words, or the file was hurt on its way. Nothing was changed.
