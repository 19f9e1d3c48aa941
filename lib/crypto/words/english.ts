/**
 * 2,048 everyday words: eleven bits each. No two begin with the same four letters.
 *
 * From word counts of film subtitles, by hand.
 */
export const english = `
  abandon ability able aboard above abroad absence absorb absurd abyss accept account aces achieve
  acid acquire across action actor actress acts actual acute adapt address adds adjust admit adopt
  adores adult advance advice aerial affect afford afloat after again agents ages agree ahead aide
  airline airport airway aisle album alike alimony alive allergy allow almost alone aloud already also
  altar alumni always amateur amaze amends amigos among amount ample amulet amuse analyst anarchy
  anatomy anchor ancient animal ankle annoy annual another answer antenna anthem antique ants anxious
  anybody anyhow anymore anyone anytime anyway apart apes apiece apology appear apples appoint approve
  apron arcade aren arise around arrange arrive arrows article ashore ashtray aside asks asleep aspect
  aspirin athlete atomic attempt attic attract auction audio author autumn avenge avoid awaits awake
  aware away awesome awhile babes babies baboon backup bagel baggage bags bait bakery balance ball
  baloney bananas bands banjo bank banquet bargain bases basic baskets bathtub bats battery beacon
  beads beak bearer beauty became become bedroom beds bedtime beef beep beetle before begins behave
  behind beings belong benefit berries beside best better between beyond bicycle bidder biggest bike
  bind biology birds birth bits bitten blanket bleach blink blocks blonde blouse blow blue bluff blur
  boar boat body boil bolts book boost bore born boss both bottle bought bounce bout bowls bows boxes
  braces brakes bravery brawl break bricks bridal brief brigade brings broads broke bronze brother
  brought brunch bubble bucket buddy budget buds buffet bugle bugs build bulb bulk bummer bumper
  bundle bunnies buns burrito burst busboy buses bushes busy buyer buzzer bygones cabbage cabin cabs
  cactus cafe cakes calcium calf caliber calls calm came candles canine cannot canoe cans canvas
  capable capital caps capture card care carpet carries cars cartoon carve case cashier casual catalog
  catch caterer cats cattle caught cause caution caviar celery cents cereal certain chair chance chaos
  chapter charge chat cheap check cheer chef cheque chest chicken child chimney choice choose chop
  chorus chose chronic chump chunk cinch cinema circus cities city civic claim clams clarify claws
  clear clerks clicks cliffs climb clip cloak clocks clone closure clothes clouds clown club clue
  clumsy clutch coal coat cobbler cocoa codes cold college color column comes comfy comic command
  company concern conduct confess connect consent control cookies cool cosmic costs cosy cottage
  country couple course cover cowboys cows coyote cozy crab cramps cranky crates crave crawl cream
  credits crib cricket cries crisis critic crop crosses crowd crucial crude cruiser crummy crunch
  crush cube cubicle cuckoo cuddle cuisine culture cupcake cups curfew curious curtain curve cushion
  cute cutie cycle cynical dads dairy damp dance dares dark darts data date days daytime deal dear
  debate debris debut decade decency decide decks declare decoy deeper defense define defy degrees
  delays delete deliver deluxe demand denial dentist depart depends deploy deposit depth descent
  deserve desire desk destiny details detect detour deuce develop device devote diary dictate differ
  digest digital dignity digs dilemma dime diner dinner diploma disarm discuss dishes disk dislike
  dismiss disobey display disturb dive divide docks does doggy dogs dollars domain done donkey donor
  doodle door dorm doses dots doubt dough dozen drag drama drastic draw dream dress drift drip drive
  drop drove drums ducks duct dummy dungeon duties dwell dynamic each earn ears earth ease easier easy
  eaten eats eclipse ecstasy edges edgy editor educate effect effort eggs eight either elbow elegant
  eleven elite else elves email embrace emerge eminent emotion empire employ empty encore endings
  endless endorse endure energy enforce engage engine enhance enjoy enough ensure enters entire entry
  epic episode equal erase errand error escape essay essence estate esteem eternal ether ethics ethnic
  eulogy event ever evolve exact example except excite excuses exhaust exhibit exist exit exotic
  expand expect explain express extend extra eyeball eyelids eyes fabric face facial fact faculty fade
  fair faker fall fame famous fanatic fangs fans fantasy faraway farce farmers fashion fast father
  fatigue fault favour feature feeble feeds feel feet fellow felt fence ferret festive fewer fiance
  fiasco fiber fiction fiddle fierce fifth figure film final find fine fingers finish firm fish
  fitness fits five flag flame flap flare flat flavor flaw flea flee flew flights flip float floor
  flop florist flour flown fluid flush flute flyer foam focus fold follow fond food footage forbid
  forces forever forfeit forget fork former forum foul found four fragile francs frat free freight
  frenzy freshen friend fright fringe frisky frog front frown frozen full fumes fund fungus funky
  funny furious further fusion future fuzzy gadget galaxy game garbage gardens garlic gateway gator
  gauge gave gaze geisha gender genetic genuine gesture getaway gets giant giddy gifts giggles gigolo
  gigs given gizmo glad glamour glands glare glide glitter global gloomy gloves glue goal goat goes
  goggles golf gone goose gospel gourmet gown grab grades grammar grants graphic grasp great grid
  grind grocery groove group grown grub grudge grumpy guess guide guinea habit hair half hallway
  hamster hand happy hard hats haul haunt head health hear heat heaven heels heights helmet helps
  herbs hereby heroes herself hide high hike himself hints hips history hits hoax hobbies hobo hogs
  hold hombre home honey honk honor hope horizon horse hotel hotshot hottest hours house howl hugs
  hula human humor hums hunch hungry husband hustle hybrid hygiene hymn hype icebox icon idea ignore
  imagine imitate impact implant impose impress impulse include income index indoors indulge inform
  inhale inherit initial inject inner input inquiry insect inside inspire instead intact intend
  intrude invalid invest invite involve ironic islands isolate issue itch item itself jacket janitor
  jars jaws jazz jeep jets jingle jive jockey join joke journal juice jukebox jumps jungle juror
  justify karate keep kept ketchup kiddo kids kilos kind knees knew knit knives knob knocks knots
  knows kosher label labour ladder lady laid lambs lamps land lantern laps laptop largest last later
  latte laugh launch lawyers layers layout lays lead leagues learn least leave lecture ledge left
  legal legend legs lend length lens less lest lets letter liaison liberal library license life lift
  light limbs limit limo line listens liters live lizard load loaf loans loathe lobby lobster local
  loco logical logo logs long looks losses lost lotion lots lounge lovable loves lowest loyalty luck
  luggage lullaby lumber lump lunch luxury lyrics machine magical magnet mahjong mailbox makes malaria
  malt mambo manager mankind mansion manure many maps marbles margin marital markers marry martial
  masks match matter mature maximum meal means measure meat medals meds melon melt member menu mere
  merger merit mermaid message metal meters mice middle midterm might milady mild miles milk mind
  minimum mint minute mirror mission mistake mitzvah mixture mockery modern module moist mojo mold
  moms money monitor monkey monster months moods moral most motel mother motion motor mouth move movie
  muddy muffins mugs mules muscle museum mush music must mutant mute mutt mutual mystery myth naive
  name napkin nasal native nature naughty near neck needs neglect neon nervous nets network neural
  neutral newest news next nice nights ninja ninth nitro noise none nonstop noodles normal noses nosy
  note notify novels nowhere number nuns nutty oasis oatmeal object oblige observe obtain obvious
  occur oceans octopus odds oeuvres office often oldest omelet omen onboard once ones onions online
  onstage onto open opinion oppose option oral oranges orbit orchids order origin other ought ounce
  outcome outdoor outer outfit outline outrun outside overrun owes owls owner owns oxygen oysters
  ozone paces package pact paddle pads pageant paid pairs pajamas palace palp panel pans paper parade
  parents parlour part past patent path patrol pattern pause paws payback payday payoff payroll pays
  peanut pearls peas pedal pencils penguin pennies pension percent perfect period perky permit person
  pesos pest pets phase phone photo phrase physics pianist pick picnic picture piece pigeons piggy
  pigs pilots pinkie pins pint pioneer pitiful pits pity pizzas place plains plan plaque plastic
  plates play plead pledge plot plow plug plunge pocket pods poem poetry point polar polls pompous
  ponies pony poodle pools popcorn pops popular pores pork portion pose possess posters potato potion
  pots pottery powder power prank preach predict prefer premier prepare present pretty prevent priests
  primary print private prize process product profile program project promise prone proof propose pros
  protect proud prove puberty publish puck puddle puffs pull pulp pumpkin pupils puppy pure purity
  purpose purse pushes puts puzzle pyjamas pyramid quack quaint quality quantum quarter quick quid
  quiet quite quiz quote rabbit races racket radio raffle raft rags rainy raise random rapid rapper
  rare rascal rate rather ratings rattle rays react ready real reason rebound rebuild recall receive
  recipe reckon record recruit redeem reduce refer reflect reform refresh refuse regard region regret
  regular reign reject rejoice relax release relish remain remedy remind remove renew rent repair
  repeat replace report request rescue reserve resist resort respect rest results retain rethink
  retreat return reunion review reward rewind rewrite rhino rhythm ribbon richest ridden ride rights
  rigid rinse rises risky rites ritual road roar roast rock rodeo rods role rookie room rooster rope
  roster rotate routine rows rubber rules runaway runners runs runway safari safe sail saints sakes
  salad saline salty salute same samurai sandals sanity sank sarcasm satisfy sausage save savings says
  scan scary scatter scene scheme school science scoop scores scout script scrolls scrub seafood
  season second secret sector secure sedan seduce seeks seems seen seize seldom select sell seminar
  send seniors sense sent sequel serious serpent serves sets setup seven shadows shaft shag shakes
  shall shampoo shapes sharks sheep shelf shift shiny ship shirt shoes shop short shovel show shreds
  shrink shuffle shuttle side sight sign silent similar simple since singers sinners sister site sits
  sixth size skate sketch skies skin skip skirt skunk slab slam sleep slept slices slide slip slogan
  sloppy slow slug slumber small smart smash smear smell smile smooth smug snack snag snails snap
  snatch sneak snip snore snuck snuff soak soap soccer social sofa soft soil sold solemn solve someone
  sonar song soon sort sought soul sounds soup source spaces spades sparkle spawn speak special spend
  sphere spicy spider spin spirit split spoil spoke sponge spooky spots spouse spread sprouts spun
  spurs squeeze squid stadium stages stand start state stay steak step stereo stew stick stir stomach
  stood stop story strange street strikes strong strung studio stuff stumble stunt stylish subject
  submit subs subtle suburbs subway success such sudden suede suggest suites summon sums sundown sunk
  sunrise sunset superb suppose surf surplus survive sushi sustain suture swap sway swear sweet swept
  swings switch swollen sworn swung symbol sync syrup system table tabs tackle taco tactics tails
  taken tale talks taller tame tapes target task taste tattoo taught tavern taxes taxi team tech
  teenage teeth tells temper tenants tend tense tenth tenure terms test text than theater theme theory
  thesis thick thighs things third thought three thrive through thrust thud thumb thunder thus tiara
  ticket tide tidy ties tight tile times tiny tips tire tissue title toast today toes tofu token told
  tomato tongues tonight tons took tool tooth topic tops torch tore tornado torso total touch tough
  tour towards towel town toys track trade traffic train transit travel tray treats tree trials
  tribute tries trigger trip triumph trivial trophy trot truck true trumpet trunks trust truth tube
  tuition tuna tunes tunnel turf turkey turn turtles tuxedo twice twins twitch type typical tyres
  unable unaware unborn uncles uncover under undo uneasy unfair unhappy unicorn uniform unique unit
  unknown unless unlike unlock unlucky unpack unreal unseen until unusual update upgrade upon upper
  upset upside upstate uptown upward uranium urgent useful useless uses usual utility utmost vacant
  vaccine vacuum vague vain valet valid value valve vanity various varsity vase vast vault vehicle
  venom vents verbal verify version veteran viable vibe video views vintage virtual visa visit visual
  vitals vivid vocal voice void volcano voltage volume votes vouch vows voyage vulture wacky waffles
  wagons waist wait waive wake walk walnut wants warmth washes waste watch water waves wealthy wear
  weave website week weigh welcome welfare went whale whatnot wheel whether whiff while whim whine
  whirl whiz whoever whole whom whose wife wiggle wildest window wipe wish without witness wits wives
  wolves woman womb women wonder word wore work world worry worse worth wrap wrestle wretch wrist
  write wrote yacht yards years yells yield yoga yogurt yonder young yours youth yummy zero zipper
  zones zoom
`
  .trim()
  .split(/\s+/);
