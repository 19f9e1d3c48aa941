cmd-wipe = Erase what I wrote here
    .words = wipe delete clear remove forget privacy gone

wipe-title = Erase
wipe-what = You can take one visit out, or all of it. You see what is left when it is done.
wipe-visit = One visit
wipe-mine = Erase all I wrote
wipe-all = Erase all, and my choices too
wipe-mine-detail = This takes your visits, your lists, your notes and the words you know off this computer. Your choices stay.
wipe-all-detail = This takes all you wrote, your choices, your packs and the sites you let us read off this computer.
wipe-no-undo = It cannot be taken back. Only a backup file can bring it here again.
wipe-leave = Leave it as it is
wipe-now = Erase it now
wipe-working = Erasing, then looking what is left…
