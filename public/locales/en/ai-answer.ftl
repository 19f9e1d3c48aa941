view-ai-answer = An answer from an AI
cmd-ai-answer = Check an answer from an AI
    .words = chatgpt chat bot ai artificial gemini copilot claude paste answer true internet
ai-what = An AI can be wrong, and it does not know you. Ask a person what is true for you.
ai-paste = Paste what the AI said
ai-not-kept = It stays here and is not kept. Only the questions you make are.
ai-found = { $count ->
    [0] There is nothing in it to ask about.
    [one] It says one thing you can ask about.
   *[other] It says { $count } things you can ask about.
}
ai-claims = What the AI said
ai-label = An AI said this. Nobody has checked it.
ai-ask = Is this true for me?
ai-on-list = It is on your list.
ai-question = An AI said: “{ $claim }” Is this true for me?
ai-safe-title = Ask an AI without saying who you are
ai-safe-what = Names, dates, numbers and places are taken out. You copy the rest.
ai-safe-type = What do you want to ask?
ai-safe-out = { $count ->
    [0] Nothing was found to take out.
    [one] Taken out: one thing.
   *[other] Taken out: { $count } things.
}
ai-safe-copy-reads = Your safe copy
ai-safe-check = Please read it once more. We can miss something.
ai-safe-copy = Copy it
question-from-ai = From an AI. Nobody has checked it.
