/**
 * The most common passwords of leaked lists without their digits and signs, German ones aside.
 * Taken from the frequency lists of `zxcvbn` 4.4.2, without what is too coarse for a chamber's repository:
 *
 * Copyright (c) 2012-2016 Dan Wheeler and Dropbox, Inc.
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
 * documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
 * rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
 * persons to whom the Software is furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
 * Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
 * WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
 * COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
 * OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */
export const INTERNATIONAL_PASSWORDS = `
  4815162342 aardvark abgrtyu access accord achilles action adidas admin123 aezakmi agent aggies airborne
  airforce airplane alabama alaska alejandr aleksandr alexande alexandr alexis aliens alpha alpine amadeus
  amateur amber america anakin anarchy andrei andrew andrey angel angels animal anime anthony anubis apache
  apollo apples aquarius aragorn area arizona aspirine assassin astros atlanta atlantis atomic auburn
  auckland aussie austin avalon avenger avrillavigne awesome azamat azerty babydoll babygirl babylon badboy
  badger baggins baller balls bambam banana bananas bandit bang bangkok banshee barbie barcelon barkley
  barney baseball basket basketba battery beagle bear beast beauty beavis beckham beefcake beer beetle
  bigballs bigboy bigdaddy bigdog bigfoot biggie bigguy bigmac bigman billybob bingo birdie birdman biscuit
  biteme black blackcat blackdog blackie blackjac blacky blade blades blahblah blaster blazer blessed blink
  blizzard blonde blondes blondie blue bluebird blueeyes bluemoon blues bluesky bobafett bobcat boeing
  bomber bond bonehead bones bonjour boogie boomer bosco bossman boston bowler bowling brando brandon brandy
  brasil braves brazil breeze britney bronco broncos brooklyn brownie brucelee bruins brutus bubba bubble
  bubbles buckeye buckeyes buddy budlight buffalo buffett bull bulldogs bullet burger businessbabe buster
  byteme cactus cadillac caesar caliente californ camaro camel camelot camels cameron canada cancer candyman
  cantona captain cardinal carolina carpet carrot cartman caserta casino casper cassie catch catdog catfish
  catherin cats cavalier celica celine celtic celtics cessna champion changeit changeme chaos charger
  chargers charlie charlott charmed cheese chelsea cherokee cherry chester chevelle chevrole chevy cheyenne
  chicago chichi chickenwing chiefs chipper chocolat chopper chris chrissy christia christin christop
  chronic chubby chucky cjkysirj clancy classic clover cobra coffee colombia colorado colors colt coltrane
  commando compaq concrete condor connect connor consumer cookie cookies cooldude cooler coolio copper
  corona correct correcthorsebatterystaple corvette cosmos cosworth cougar counterstrike cowboys coyote
  cracker creative cricket crimson crusader cuddles curious dagger dakota dallas dancer danger danni
  dannyboy darkness darkside darkstar dawg daytona deadhead default defender defiant deftones delete delta
  desire destiny detroit devil devildog devilmaycry devils dexter diablo diamond diamonds diesel dietcoke
  digger digital dilbert dima dingdong discover disney doberman doctor dodger dodgeram dodgers doggie doggy
  dogs dollar dolphin dolphins domino donkey doodle dookie doughboy drago dragon dragons dreamer dreams
  driver drowssap drpepper drummer dublin duck durango eagle eagles eclipse einstein ekaterina electric
  element elephant elizabet emerald eminem empire engineer enigma enter enterpri escort eternity everton
  exigen exigent explorer express extreme falcon falcons fallen fantasy farside faster fatcat fatman fender
  ferret fighter finalfantasy finger fire fireball firebird firefly fireman fish fishing fitness flames
  flash flatron flipper florida flower fluffy flyboy flyers foobar football forest forever formula fossil
  foxtrot franky freaky freckles freddy freedom freeuser friday frog frogger froggy front frontier frosty
  funtime fusion galaxy galina galore gambit gangsta garden gateway gator gators gemini genesis genius
  geronimo ghost giants ginger girls gizmo gizmodo goblin goddess godsmack godzilla goforit golden goldfish
  golfer golfing goober goodluck goodtime goose gotcha gothic granny green greenday greenlantern gremlin
  grendel griffey grizzly groovy guardian guinness guitar gundam gunner hacker halflife hamlet hannibal
  hansolo happy hawaii hawkeye hearts heather heaven hellfire helpme hendrix herbie hercules hermes hershey
  hesoyam hidden highland hiphop hitman hobbes hobbit hockey holiday hollywoo homer homers homerun hongkong
  hornet horney horse horses hotboy hotdog hotrod hotstuff hummer hunter hunting husker huskers ibanez
  icecream iceman iforgot iguana ilovemyfamily iloveu iloveyou2 immortal impala incubus indiana indians
  indigo inferno infiniti infinity ingodwetrust insane integra intrepid irina ironman iseedeadpeople italia
  ivanov iverson iwantu jackal jackson jaguar jamaica james jammer jasmine jason jasper jeep jericho jester
  jimbo jimbob jimmy john joker jordan juice jumper jungle junior jupiter justdoit justice justinbieber
  justme juventus kaktus kangaroo kansas karate karina kasper katana katerina keeper kenwood keyboard kicker
  killer kingkong kingpin kingston kirill kisses kissme kitkat kitten kitty kittycat klaster kodiak kolobok
  krishna labtec lacrosse ladybug laguna lakers lancer larisa lasvegas latino leather leavemealone ledzep
  legacy legend legion legolas lennon lestat letmein letmein1 letmeinnow letsgo lexmark liberty lick
  lifehack lightnin liquid liverpoo liverpool lizard lobster logitech lollipop lonestar lonewolf longhorn
  looker loser love loveit lovely loveme lover lovers loveyou lowrider lucifer luckydog machine maddie
  maddog madison madman madmax madness madonna maestro maggie magic magnum maiden mailcreated makaveli
  maksim malibu mallard manchester maniac manson manutd marathon marine mariners marines marino marlboro
  marley martini maryjane massimiliano massive master master123 matthew mature maverick maxima maximus
  maxwell megadeth megaman memphis mercury meridian merlin mersedes metallic mexico miami michigan mickey
  midnight mikey milano mirage mister molly molson monday money mongoose monitor monkey monkey123 monkeys
  monopoly montana montreal mookie moomoo moose morpheus mortalkombat moscow mother motorola mountain mouse
  mozart mulder munchkin muppet muscle mushroom musicman mustang mustangs mylove mypassword naruto nascar
  nasty nastya natali natasha naughty nebraska needforspeed nemesis neptune newlife newpassword newport
  newproject nicola nightcrawler nikita nimrod niners nissan nolimit noodles nopassword nugget nuttertools
  nymets oakland obiwan oblivion ohyeah oicu oksana oldman oldpassword omega onelove online opensesame
  openup oracle orion osiris outlaw overlord oxford packard packers pacman pakistan paladin panama panasonic
  pancho pandora pantera panthers paradise paradox parola parrot passion passport passw0rd passwor password
  password1 patches patriot patriots pavilion peaches peanut peanuts pearljam pebbles peekaboo peewee
  pegasus pencil penguin penguins pentium pepper pepsi peterpan phantom philips phillies philly phoenix
  photos picard picasso pickle pickles pics piglet pineappl ping pink pinkfloy pioneer pirate pirates pistol
  pitbull plastic platinum player playtime plumber plymouth poison polaris police polina pontiac pooh
  poohbear pookie popcorn popeye porkchop portland postal potato powder precious predator prelude presario
  primus prince princes princess princess1 printer private privet prodigy psycho pumpkin punisher punkin
  punkrock punksnotdead puppy purple putter pyramid python qazwsxed qazwsxedc qwerasdf qwerty123 rabbit
  racecar racerx racing ragnarok raider raiders rainbow raistlin random ranger rangers raptor rascal raven
  ravens razz reaper rebels redalert redbull reddog redhead redman redrum redskins redsox redwings renegade
  rescue residentevil ripper rocker rocket rockon rocks rockstar rolltide romashka rommel rooster rootbeer
  rosebud rubber rulez runner rush ruslan russia rusty sabbath sailboat sailing sailor saints sakura salmon
  samson sandiego sandman sanfrancisco sapphire sasha saturn scarface scarlet schoolgirl scooby scoobydo
  scorpio scorpion scotland scotty scrappy scream scruffy scully seattle sebastia secret secretpassword
  security seinfeld select seminole semperfi septembe serega serenity sergei sergey server sesame seven
  shadow shaggy shalom shaman shamrock shaney shaolin shark shasta shazam shelby sherlock shiloh shogun
  shorty shotgun showme showtime sierra silver simba simple simpsons sinner sirius sithlord skater skeeter
  skiing skipper skippy skittles skyline skywalke slappy slapshot sleepy slick slipknot smiles smiley smitty
  smoke smoker smokey smokin smooth smudge snake snakes snapper snickers sniper snoopy snowball snowman
  snuggles sobaka soccer socrates softball software soldier sooners sparky spartak spartan spartans speaker
  spectrum speedy spider spiderma spidey spike spirit spitfire spooky sprite spyder squirrel srinivas
  stalker stallion staple star starbuck starcraft stardust starfish stargate startrek starwars1 stealth
  steelers stephani sticky stimpy stinger stingray stinky stonecol stones storm stormy stranger stratocaster
  strider strike striker stupid subaru sublime success sugar summer sundance sunday sunrise sunset sunshine
  superfly surfer surfing svetlana swallow sweetpea sweets swimming swordfis swordfish sydney syracuse
  systemofadown tacobell tacoma tanker tardis target tarheel tarheels tarzan tattoo tatyana taurus tazman
  teacher tempest tequila terror testing thailand thankyou thecakeisalie thegame theking theman theone
  thepassword therock thuglife thunder ticketmaster tickle tigers tigger timber tinker tintin titans
  titleist tomcat topcat topdog topgun topper tornado toronto toshiba tottenha tractor trance transam travel
  trebor tricky trigger trinity triumph trixie trojan trombone trooper trouble truck trumpet trustno
  trustno1 tuesday turbo turkey turtle tweety twilight twister ultimate unicorn unreal vacation vader valera
  valhalla vampire vanhalen vanilla vectra vegeta velvet verbatim veritas vertigo victory viking vikings
  viper vision vladimir voodoo voyager vulcan walnut warcraft warlock warrior warriors waterloo weasel
  webmaster websolutions weezer welcome welcome1 werewolf westham westside whatever whatever1 whatsoever
  wheels whiskey whocares whosyourdaddy whynot wicked wildcat wildcats william willow winner winston wisdom
  wizard wolfman wolfpack wolverin wolverine wolves wombat woody wookie wrangler wrinkle wutang xanadu
  xavier xfiles yankee yankees yellow yfnfif yomama yourmom yourpassword zeppelin zipper zombie
`;
