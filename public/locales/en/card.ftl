# The small card that opens on a word of the portal's page.
# No variables here: the page holds these as plain text, with no Fluent on board.

card-label = What this word means
card-ask = Ask about this
card-close = Close
card-next = Next word
card-more = Tell me more

card-daily = In daily life
card-chart = In a chart
card-likely = Most likely
card-could-mean = It could also mean
card-unsure = These letters can mean more than one thing here. You can ask which one.

card-parts = From its parts
card-stem = From the end of its name
card-unusual = A rare word. We do not have its meaning. You can ask what it means here.

card-local = Explained on this computer. Nothing was sent.
card-from = From

card-added = Added to your questions.
card-kept = Kept. Open In My Corner to see it.
card-not-saved = That did not save. Please try again.

card-kind-condition = health problem
card-kind-symptom = how it feels
card-kind-body = part of the body
card-kind-procedure = treatment
card-kind-test = test
card-kind-medicine = medicine
card-kind-device = tool
card-kind-insurance = health plan
card-kind-mental-health = mind and mood
card-kind-care = care
card-kind-measure = number or unit
card-kind-unusual = rare word
card-kind-false-friend = has another meaning

card-know = I know this word
card-ask-other = What else could we do?
card-open-first = Open In My Corner first, then press again.
card-mine = In my own words
card-dose = Word by word
card-lab-high = The lab marked this value high.
card-lab-low = The lab marked this value low.
card-meant = What is meant
card-fairer = A fairer way to say it
card-others = Other meanings
card-kind-hurtful = can hurt
card-my-question = See what I kept
