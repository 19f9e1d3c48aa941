cmd-message = Write to my care team
    .words = message portal send mail letter inbox reply doctor nurse insert paste fill
failure-no-box = I see no message box here. Start a message in your portal, then press again.
failure-which-box = I see more than one box here. Click in the one you want, then press again.
failure-read-only = That box takes no words now. Click in it first, then try again.
failure-not-let-in = That is fine. You can copy the words and paste them in yourself.
failure-not-arrived = The words did not go in. You can copy them and paste them in yourself.

insert-checks = Before it goes in
insert-one-topic = It asks one thing. A message like that gets read.
insert-many-topics = It asks { $count } things. A message with one is the one that gets read.
insert-no-question = It asks nothing yet.
insert-none-private = Nothing private is in it.
insert-length = { $count ->
    [one] It is one letter long. I look if it fits.
   *[other] It is { $count } letters long. I look if it fits.
  }
insert-how = Start a message in your portal and click in its box. Then press here.
insert-put = Put it in my portal
insert-put-anyway = Put it in all the same
insert-working = Putting it in …
insert-there = It is in the box. Read it there. You press Send, never me.
insert-undo = To take it out again, click in the box and press Ctrl + Z.
insert-changed = It is in the box, but your portal changed some of it. Please read it there.
insert-by-hand = That box takes no words from me, so I copied them. Click in the box and press Ctrl + V.
insert-other-site = That box is part of another site: { $site }. May I write there, this one time?
insert-let-in = Yes, this one time
insert-full = That box has no room left. Take something out of it first, or start a new message.
insert-parts = That box takes { $room } more letters. So I made { $count } messages of yours.
insert-part = Message { $at } of { $of }
insert-put-part = Put message { $at } in my portal
insert-part-there = Message { $at } is in the box. Read it and send it. Then start a new message for the next one.
