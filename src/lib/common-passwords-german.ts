/**
 * What people in Germany make passwords of, in lower case, ae for ä and ss for ß: names, places, clubs, pets, food,
 * endearments, words of crafts and of portals. Digits and signs around them need no entries of their own.
 */
export const GERMAN_PASSWORDS = `
  aachen abend abendessen abendrot abendstern abenteuer abenteurer abitur abrakadabra account achim acht
  adam adieu adler admin administrator adrian advent adventskalender aendermich aendern aerzte affe afrika
  albert albrecht aldi alemannia alex alexander alfons alfred ali allah allesgut allesgute allesklar
  allesneu allesroger alleswirdgut allgaeu almhuette alpen alphabet altbier alter altespasswort amazon
  ameise amen amerika amsel amsterdam ananas andi andre andrea andreaberg andreas anfang angela angelika
  angeln angler anja anke anker anmelden anmeldung anna anneliese annemarie antalya antje anton apfel
  apfelbaum apfelkuchen apfelsaft apple april armin arminia arminiabielefeld arne arnold arschloch arthur
  artur arzt aschaffenburg aschenputtel asien asterix astra astrid audi aufgehts auflos augsburg august
  ausbildung australien auto autobahn autohaus autos avatar axel azubi babe baby badehose badezimmer baecker
  baeckerei baer baerchen baeume bagger bahn ballack balu bamberg banane bank barbara barcelona basel batman
  bau bauen bauer baum baumann baustelle bayer04 bayern bayern1900 bayernmuenchen bayreuth beate beatles
  beck beckenbauer becker beispiel bello ben benedikt benjamin benjaminbluemchen benno benutzer benutzername
  benz berg berge berger bergmann bergsteiger bergwerk berlin bern bernd bernhard besen betrieb bett bettina
  bibel biber bibiblocksberg bielefeld bienchen biene bienemaja bier biergarten bigboss bikini bildschirm
  birgit birke birne bitteaendern bjoern blabla blablabla blau blauweiss bleistift blitz bloedmann blubb
  bluemchen blume blumen blumenkind blumenwiese bmw bochum bodensee bodo boehm boehseonkelz bohne bohrer
  bonbon bond007 bonn bonny boot boris borussia borussiadortmund bosch boss bottrop boxen boxer brandenburg
  brandt brasilien bratwurst braun braunschweig bremen brezel brief brigitte brille britta broetchen bronze
  brot bruder bruno buch buche budapest buddha buddhismus buecher buero bulldog bulle bullerbue bulli bumsi
  bundesliga bundesrepublik bundeswehr bunny bunt burg burkhard bus busch bussi butter bvb09 bvb1909 camping
  carina carl carlo carlos carmen carola caroline carrera carsten championsleague charlotte charly chef
  chefin chemnitz china christa christel christian christiane christina christine christkind christoph
  christopher christus ciao citroen clara claudia clemens cocacola code codewort cola computer cool cordula
  cornelia corsa cottbus cowboy currywurst dach dachboden dachdecker dachs dackel daenemark dagmar daheim
  dahoam dampflok daniel daniela darling darmstadt david decke deinpasswort delfin delphin demir demo dennis
  depp derclub derrick detlef detlev deutschland deutz dezember diamant diana dicker dickerchen dieaerzte
  dienstag dieter dietmar dietotenhosen dietrich digga dinosaurier dirk dirndl dobermann doener doktor dom
  dominik donau donner donnerstag dorf dorfleben doris dornroeschen dorothea dortmund dortmund09 drache
  drachen dracula dreivier dreizehn drucker ducati duesseldorf duisburg dumbledore dummkopf dunkel durst
  dynamo dynamodresden ebay eberhard echteliebe eckhard edeka edelstein edgar edith edmund eduard effzeh
  egal egon eiche eichhoernchen eidechse eifel eimer einhorn einhundert einloggen eins einszwei einszweidrei
  eintracht eintrachtfrankfurt eis eisbaer eisdiele eisenbahn eisernunion eiskoenigin eiszeit elbe elch
  elefant elektriker elektro elena elf elfe elfmeter elfriede elias elisabeth elke ella elvis email emil
  emilia emily emma energie engel engelchen england enkel enkelin enrico entdecker ente erbse erdbeere
  erdbeereis erfolg erfolgreich erfurt eric erich erik erika erlangen erna ernst erwin essen esther eugen
  eule euro europa eva eveline ewigkeit fabian facebook fahrrad falke familie fankurve fanta farbe fasching
  fasnacht fcbayern fcbayernmuenchen fckoeln fcnuernberg fcschalke fcstpauli februar fee feier feierabend
  felix fels fendt fenster ferdinand ferien ferkel fernfahrer fernseher fernweh ferrari feuer feuerwehr
  feuerwehrmann feuerwerk fiat fiesta finn finnland firma fisch fische fischer flamme flasche fleischer
  fliege fliesenleger flocki florian flugzeug fluss fohlen ford forelle formel fortnite frank franke franken
  frankenstein frankfurt frankreich franz franziska frauholle frederik freibad freiburg freiheit freitag
  freude freund freunde freundin freundschaft frieda frieden friedhelm friedrich friseur friseurin fritz
  frosch froschkoenig fruehjahr fruehling fruehlingsduft fruehstueck fuchs fuehrerschein fuenf fuerimmer
  fuerth fussball fussballer fussballgott gabel gabi gabriele gaby gaensebluemchen gaertner gandalf gangster
  gans garage garfield garnichts garten gast gastzugang geburtstag gegenwart geheim geheimcode geheimnis
  geheimwort geige geil geissbock geist geister geisterhaus gelb geld geldbeutel gelsenkirchen georg gepard
  gerald gerda gerechtigkeit gerhard gero gertrud geschaeft geselle gesellin gespenst gestern gewinner
  gewitter gipfel gipfelkreuz giraffe gisela gitarre gladbach glas glaube globetrotter glocke glueck
  gluecklich gluecksbringer glueckskind glueckspilz gluehwein goettingen gold goldmarie goldschatz
  goldstueck golf google gorilla gott gottfried graf grau graz greta griechenland groenemeyer gross
  grossstadt gruen gruezi gudrun guenter guenther guetersloh guido gulasch gummibaer gummibaerchen gunnar
  gunther gurke gustav guten gutenabend gutenacht gutenappetit gutenmorgen gutentag haas haenselundgretel
  haeschen haeuschen hafen hagen hahn hai halleluja hallihallo hallo hallodu halloliebe hallowelt halsmaul
  haltdiefresse hamburg hamburger hamburgersv hammer hamster handball handschuh handtuch handwerk handwerker
  handwerkskammer handy hanna hannah hannelore hannes hannover hannover96 hans hansarostock hansi hansjoerg
  hanspeter harald haribo harley harleydavidson harrypotter hartmann hartmut harz haselnuss hasenfuss hasi
  hasilein hasso haus hausfrau hausmann hausmeister haustier haustuer hdgdl hdl hecht heide heidelberg heidi
  heike heiko heiland heilbronn heiligabend heimat heimatverein heimweh heiner heinrich heinz heizung held
  helden helena helene helenefischer helga helge hell hello helmut hemd hendrik hengst henning henriette
  henrik henry herbert herbst hereinspaziert hermann herne herrderringe herrmann hertha herthabsc herz
  herzblatt herzchen herzlich herzlichwillkommen hessen heute hexe hexer hilde hildegard hildesheim himbeere
  himmel himmelblau hirsch hochmittelalter hochzeit hoelle hoffmann hoffnung hofmann hogwarts hokuspokus
  holger holland honda honey honig horn horst hose hsv huber hubert huehner huette hugo hummel hund hunde
  hundert hundi hunger hunsrueck husky hut ibiza ichbin ichbinich ichbins ichhabe ichhassedich ichkann
  ichkannnicht ichliebedich ichliebeihn ichliebemich ichliebesie ichliebeuns ichweiss ichweissnicht ichwill
  idefix idiot igel ikea ilona ilovedich iloveyou ilse immer ina indianer indien ines inge ingeborg ingo
  ingolstadt ingrid innung insel instagram installateur internet iphone irene irgendwas irgendwo iris irland
  irma ironmaiden isabel isabell isabella island istanbul italien ivan jacke jackpot jaeger jagd jakob
  jamesbond jan jana janek janina jannik januar japan jasmin jena jennifer jens jeremias jerry jessica jesus
  jesuschristus joachim jochen joerg joghurt johann johanna johannes jonas jonathan josef josefine joseph
  jubilaeum judith juergen juli julia julian juliane julius jung juni justin jutta kacke kaefer kaese
  kaetzchen kaffee kaffeepause kaffeetasse kai kaiser kaiserslautern kalb kaleidoskop kamel kamerad
  kameradschaft kaminkehrer kammer kanada kanarienvogel kapitaen karin karl karla karlheinz karlsruhe
  karneval karolin karotte karpfen karsten kartoffel kartoffelpuffer kartoffelsalat karussell kassel kater
  katharina kathrin katja katrin katze katzen kawasaki kegelklub kegeln keineahnung keiner keinpasswort keks
  kelle keller kempten kennwort kerstin kerze kette kevin kfz kiel kind kinder kindergarten kirche kirsche
  kirsten kissen klara klarinette klasse klaus klavier kleid klein klempner klettern kloster knoblauch
  knoedel knuddel knuddelbaer knut koblenz kobold koch koehler koeln koeln1948 koelsch koenig koenigin
  koffer kokosnuss komm kommherein konditor konfetti konrad konstantin konstanz konto kopfkissen koran
  kraemer kraft krankenhaus krankenschwester kraus krause krefeld kreta krieg krieger kristall kristin
  kristina kroatien kroete krokodil krueger kuchen kueche kuehe kuehlschrank kuehn kuesschen kugelschreiber
  kuh kunde kunden kundenkonto kundenlogin kundenportal kurt kuschel kuschelbaer kuscheltier kuss labrador
  lackierer lagerfeuer lamborghini lametta lamm lampe lang lange lanz laptop lara larissa lars lassie
  lassmichrein laster laufen laura laurin lea leah leben lebensfreude lebenslang leberkaese lebkuchen lecker
  leckerschmecker lederhose lehmann lehre lehrer lehrling leipzig lena leni lennart lenny leo leon leonard
  leonhard leonie leopard leuchtturm leverkusen levin liane licht lidl liebdich liebe liebenswert liebling
  liegestuhl lieselotte lila lilie lilli lilly limonade lina linda linde linea linus linz lisa lkw loeffel
  loewe loewen loewenzahn login logon lokomotive london lorenz los losgehts losungswort lothar lotta lotte
  lotto louis louisa luca lucas lucky ludwig ludwigshafen luebeck luft luftballon luftschloss luis luisa
  luise lukas lummerland lutz luzifer lydia machauf madrid maerchen maerchenprinz maerchenwald maerz
  maeuschen mafia magda magdalena magdeburg magie magier magnus mai maier maik maikaefer mail main mainz
  mainz05 maja maler malermeister mallorca malte mami mandel manfred mannheim manni mantel manuel manuela
  mara marc marcel marco marcus marder mareike margarete margit margot maria marianne marie marienkaefer
  marina mario marion marita marius mark marko markus marlene marlies marmelade marten martha martin martina
  marvin maschine mathias mathilda mathilde matrix mats matteo matthias maultasche maurer maurice maus
  mausebaer mausezaehnchen mausezahn mausi max maxi maximilian maxmustermann mayer mechaniker mechatroniker
  meer meerjungfrau meerschweinchen mehmet meier meinefamilie meineliebe meinkennwort meinleben meinpasswort
  meinschatz meissel meister meisterbetrieb meisterbrief meisterin melanie melina melone mercedes
  mercedesbenz merken merle messer messi metallica metzger mexiko meyer mia michael michaela michel
  microsoft miele mieze miezekatze mike mila milch million millionaer minden minecraft minka miraculix
  mirdochegal miriam mirko mist mitglied mitglieder mittag mittagessen mittelalter mitternacht mittwoch
  moeller mohammed mohrle moin moinmoin mona mond mondschein monika monster montag moped morgen morgenroete
  morgenstern moritz mosel moskau motor motorhead motorrad mountainbike muecke mueller mueller13 muenchen
  muenster muetze musik mustafa muster mustermann mustermax mut mutter mutti nachbar nachbarin nacht nadine
  nadja nagel nashorn natalie natascha natur nebel neckar neffe nele nervensaege netflix neuanfang neuer
  neuespasswort neujahr neumann neun neuss neustart newyork nichte nichts nichtvergessen nick niclas nico
  nicolas nicole niedersachsen niels niemals niemand niklas nikolaus nikolausi nilpferd nils nimmerland nina
  ninja nintendo nirgendwo nirvana nix nixe noah nokia nora norbert nordsee norwegen november nudel nudeln
  nudelsuppe nuernberg null nullacht nullachtfuenfzehn nulleins nullvier nummer nuss nutella obelix
  oberhausen ochse oeffnedich oesterreich ofen office oktober oktoberfest olaf oldenburg oldshatterhand
  oldsurehand ole olga oliver olivia oma omi onkel onkelz opa opel opi optiker orange orgel oscar oskar
  osnabrueck osterhase ostern ostsee otter otto ozean paderborn pandabaer panther panzer papagei papi papier
  paprika paris park parkplatz party pascal passat passau passwd passwoert passwoerter passwort passwortneu
  passwortvergessen pasta patricia patrick patrik paul paula pauline paypal pension perle peter peterfox
  peters petra peugeot pfalz pfanne pfeffer pfeiffer pferd pferde pfirsich pflaume philip philipp pia pierre
  pikachu pilot pils pilz pin pinguin pippi pippilangstrumpf pirat piraten pizza plaetzchen planet
  playstation podolski pohl pokemon poldi polen polizei polizist pommes porsche portal portugal posaune
  potsdam power prag praline preussen prima prinz prinzesschen prinzessin probe prost pudding pudel
  pueppchen pueppi pumuckl puppe pups pupsi quark queen rabe radfahren radio raimund rainer ralf ralph
  rammstein ramona raphael rapunzel ratte raus rebecca rechner regen regenbogen regensburg regina reh
  rehkitz rein reiner reinhard reinhold reise reiten reiter reiterhof renate renault rene rente rentier
  rentner rex rhein rheinland ricarda richard richter rico riese ring rita ritter robbe robert robin rocky
  roland rolf roller rom roman romy ronald ronaldo ronny rosa rose rosemarie rosen rosengarten rosenrot
  rostock roswitha rot roth rotkaeppchen rottweiler rotwein rotweiss rotweissessen rucksack rudi rudolf
  rudolph ruediger ruhestand ruhrgebiet ruhrpott rum rumpelkammer rumpelstilzchen rupert russland ruth
  rutsche saarbruecken saarland sabine sabrina sachsen saege safe saft sahne salat salon salz salzburg
  samantha sammy samstag samsung samurai sandkasten sandmaennchen sandmann sandra sanitaer sara sarah sascha
  saskia satan sauer sauerkraut saurier schach schaefer schaeferhund schaetzchen schaf schal schalke
  schalke04 schalker schatz schatzi schatzinsel schatzkiste schatzsucher schaukel scheisse scheissegal
  scheisspasswort schere schicksal schiff schildkroete schimanski schlachter schlafgut schlafzimmer schlager
  schlagzeug schlange schlaraffenland schlitten schloss schlosser schluessel schlumpf schlumpfine
  schmetterling schmid schmidt schmied schmitt schmitz schnaps schnecke schnee schneeball schneeflocke
  schneekoenigin schneemann schneewittchen schneider schnitzel schnuckel schnucki schnuffel schnuffi
  schnuppi schoen schoenheit schoki schokolade scholz schornsteinfeger schottland schrank schraube schreiber
  schreiner schreinerei schroeder schubert schueler schuetze schuetzenfest schuetzenverein schuh schuhe
  schule schulte schulz schulze schumacher schumi schuster schwaben schwan schwarz schwarzgelb schwarzwald
  schweden schwein schweinchen schweinfurt schweinsteiger schweiz schwester schwimmbad schwimmen scooter
  sebastian sechs see seehund seepferdchen seerose seestern segeln sehnsucht seidel seife seifenblase
  sekretariat sekt selina selma september servus sesamoeffnedich sheriff sibylle sieben sieg siegen sieger
  siegfried siemens siggi sigmar sigrid silber silke silvester silvesterparty silvia silvio simon simone
  simsalabim sina sizilien skifahren skorpion slayer snowboard soeren sofa sohn soldat solingen sommer
  sommernacht sommerregen sommertraum sommerurlaub sommerwind sommerzeit sonja sonnabend sonne sonnenaufgang
  sonnenblume sonnenbrille sonnencreme sonnenkind sonnenschein sonnenuntergang sonntag sophia sophie
  spaetzle spaghetti spanien spargel sparkasse sparschwein spatz spatzi spatzl spiderman spiegel spielplatz
  spinne spinner spitze stadion stadt staerke stammtisch standard start starwars staubsauger stefan stefanie
  steffen steffi stein steine steinmetz steinzeit stephan stephanie stern sternchen sterne sternenhimmel
  sternenstaub sternschnuppe steven stiefel stier stift stinker stinki storch stpauli strand strasse
  strenggeheim strolchi struppi student studium stuhl sturm stute stuttgart suesse suesser super superfrau
  superman supermann suppe surfen susanne suzuki sven svenja sweety sylvia taenzer taka tal tamara tanja
  tankstelle tanne tante tanzen tasche tasse tastatur tatjana tatort taube tauchen taucher tausend taxi
  techno technoparty teddy teddybaer tee telefon telekom teller temp temporaer tennis teppich terminator
  test testen tester testpasswort testtest teufel theo theodor theresa theresia thilo thomas thorben
  thorsten thueringen tierarzt tierheim tiger till tilo tim timo tina tino tirol tisch tischler tischlerei
  titanic tobi tobias tochter tokiohotel toll tom tomate toni tonline topf topsecret tor torben torsten
  torte torwart toskana toten totenhosen toyota trabant trabi traeume traeumer trainer traktor tralala
  traube traum traumfrau traummann trecker treppe tresor treue trier trompete trottel trucker trude trulla
  tschuess tuer tuerkei tuerkiye tukaland tulpe turm turnen udo udolindenberg ueberall uebermorgen uhr ulf
  ulla ulli ullrich ulm ulrich ulrike ultras unbekannt undefiniert unendlich unendlichkeit ungarn
  unionberlin universitaet universum unsichtbar unternehmen unvergesslich urlaub ursula uschi username uta
  ute uwe valentin valentina vampir vanessa vanille vater vaterland vati veilchen venedig vera verdammt
  verena vergangenheit vergessen vergiss vergissmeinnicht verliebt verlierer veronika versuch vertrauen
  verwaltung vettel vfbstuttgart vflbochum victoria viel vielglueck vier viktor viktoria villakunterbunt
  vincent vodafone voegel vogel vogt voigt volker volksbank volkswagen vollmond vorhang vorlaeufig wagner
  wahrheit wal wald waldemar waldi walnuss walter waltraud wanderlust wandern wartburg waschmaschine
  wasserball wasserfall wassermann wassernixe wasserrose wasweissich weber webmail wechsel wecker
  weihnachten weihnachtsbaum weihnachtsmann wein weisheit weiss weissbier weissichnicht weissnicht weisswein
  weizenbier welle wellensittich welt weltall weltenbummler weltmeister weltmeisterschaft weltreise
  werderbremen werkstatt werkzeug werner wespe westernhagen westfalen wetter whatsapp whisky wickie wiebke
  wiegehts wiegehtsdir wien wiesbaden wiese wiesn wikinger wildschwein wilfried wilhelm willi willkommen
  willy wilma wind windows winfried winkler winnetou winter wintertraum winterzauber winterzeit wochenende
  wodka woelfe wohnmobil wohnung wohnwagen wohnzimmer wolf wolff wolfgang wolfgangpetry wolfsburg wolke
  wolken wuerzburg wunder wunderbar wunderland wunderschoen wundervoll wuppertal wurst xbox yamaha yannick
  yilmaz yoga youtube yvonne zahl zahnbuerste zange zauberei zauberer zebra zehn zeitung zelt ziege ziegler
  zimmer zimmerer zimmermann zimt zimtstern zitrone zoe zucker zuckermaus zuckerpuppe zuckerschnecke zuerich
  zugang zugangsdaten zuhause zukunft zumwohl zwei zweidrei zwerg zwiebel zwillinge zwoelf
`;
