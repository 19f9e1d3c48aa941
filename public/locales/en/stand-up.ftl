letter-missing = I cannot find that letter any more.
letter-how = This is your letter. Nothing is sent from here: print it, sign it, and keep a copy.
letter-print = Print my letter
