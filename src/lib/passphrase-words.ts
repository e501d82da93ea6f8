/**
 * German nouns for passphrases: 3 to 8 letters, known to everyone, easy to spell, without umlauts, nothing to be
 * embarrassed by, none that is a slide over the keyboard (`Erde`, `Werft`). At least 2,048, so that four hold 44 bits.
 */
export const PASSPHRASE_WORDS: readonly string[] = `
  Aal Abend Abfahrt Abgabe Abhang Abitur Ablauf Abreise Abruf Absatz Abstand Abstieg Abteil Abwasch Achse
  Acker Adel Ader Adler Adresse Affe Afrika Agentur Ahorn Akkord Akte Aktie Aktion Album Algebra Allee
  Alltag Alm Alpen Alphabet Alter Altstadt Ameise Ampel Amsel Amt Ananas Anbau Anfang Angebot Angel Angler
  Anhang Anker Anlage Anmut Annahme Anorak Anreise Anruf Ansage Anstieg Anteil Antenne Antik Antrag Antrieb
  Antwort Anzeige Anzug Apfel Apotheke Apparat Applaus April Arbeit Archiv Arena Arie Arktis Arm Armband
  Aroma Artikel Arznei Arzt Asphalt Assel Ast Aster Atelier Atem Athlet Atlantik Atlas Atoll Aue Aufbau
  Aufgabe Auflauf Aufruf Auftakt Auftrag Aufzug Auge August Aula Aurora Ausbau Ausflug Ausgabe Ausgang
  Ausguss Auskunft Ausland Ausritt Aussage Aussicht Ausweis Auto Autobahn Autor Axt Azubi Baby Bach Backe
  Backofen Bad Bagger Bahn Bahnhof Balance Balken Balkon Ball Ballade Ballast Ballett Ballon Balsam Bambus
  Banane Band Bank Banner Bar Bargeld Barke Barock Baron Barren Barsch Bart Base Basis Bass Bast Bau Bauch
  Bauer Bauhof Baukunst Baum Baumarkt Baumhaus Baustein Bauwerk Bauzaun Bazar Beamer Becher Becken Bedarf
  Beere Beet Beifall Beil Bein Beispiel Beitrag Beleg Benzin Berater Bereich Berg Bergbahn Bergsee Bericht
  Beruf Besen Besitz Besteck Besuch Beton Bett Bettzeug Beutel Bewegung Bezirk Biber Biene Bier Bild Bildnis
  Billard Binse Biologe Birke Birne Bison Blase Blasrohr Blatt Blech Blei Blende Blick Blitz Block Blume
  Bluse Boden Bodensee Bogen Bohle Bohne Bohrer Boje Bolzen Bonbon Bonus Boot Bord Borke Borste Borte
  Botanik Bottich Boxer Brand Brandung Brasse Braten Brauch Brauer Braut Bremse Brett Brezel Brief Brigg
  Brille Brise Brokat Bronze Brosche Brot Bruder Brunnen Brut Bube Buch Buche Buchs Bucht Bude Bug Bummel
  Bund Bungalow Burg Burgtor Bus Busch Bussard Butter Button Cello Cembalo Chance Charme Chef Chemie Chor
  Chronik Clown Club Comic Computer Couch Creme Dach Dachs Dackel Dame Damm Dampf Dampfer Dank Darts Dattel
  Datum Daumen Daune Deck Decke Deckel Dehnung Deich Delfin Delle Delta Denker Denkmal Design Detail
  Dezember Diadem Diagramm Dialekt Dialog Diamant Dichter Diele Dienst Dienstag Diesel Dill Ding Dinkel
  Dinner Diplom Dirigent Distel Docht Dock Dogge Dohle Doktor Dolde Dollar Dom Domino Donner Dorf Dorn
  Dorsch Dose Dosis Dotter Dozent Drache Drachen Draht Drama Drehbank Drehung Dreieck Drossel Druck Drucker
  Duett Duft Dunst Durst Dusche Dutzend Dynamo Ebbe Ebene Echo Echse Ecke Edelgas Efeu Egge Ehe Ehre Eiche
  Eichel Eidechse Eifer Eimer Einband Eingang Einhorn Einkauf Einlass Einsatz Eintopf Eintrag Eis Eisbahn
  Eisberg Eisdiele Eisen Eisfach Eisvogel Elch Elefant Elfe Elite Elster Eltern Ende Energie Engel Enkel
  Ensemble Ente Entwurf Enzian Epoche Erbe Erbse Erdbeere Erdkunde Erdreich Erfolg Ergebnis Erker Erle
  Erlebnis Ernte Ertrag Erz Esche Esel Espe Espresso Essen Essig Estrich Etage Etappe Etikett Etui Eule Euro
  Europa Examen Export Express Fabel Fabrik Fach Fachmann Fachwerk Fackel Faden Fagott Fahne Fahrer Fahrplan
  Fahrrad Fahrt Faktor Falke Fall Falte Falter Familie Fanfare Farbe Farbton Farm Farn Fasan Faser Fass
  Fassade Faust Favorit Feder Federung Fee Feier Feige Feile Feld Feldweg Felge Fell Fels Felsen Fenchel
  Fender Fenster Ferien Ferkel Fernrohr Fernweh Ferse Fest Festival Festland Feuer Fibel Fichte Figur
  Filiale Film Filter Filz Finale Finger Fink Finnland Firma Firn First Fisch Fischer Fjord Flachs Flagge
  Flamme Flanell Flanke Flasche Flaute Flechte Fleck Flegel Fleisch Flieder Fliege Flieger Fliese Flitter
  Flocke Floh Flora Flosse Flotte Flucht Flug Fluge Flur Fluss Flut Fohlen Folge Folie Forelle Form Format
  Formel Forscher Forst Foto Fotograf Fracht Frack Frage Frau Freibad Freiheit Freitag Freude Freund Frieden
  Friseur Frist Frosch Frost Frucht Fuchs Fuge Fuhre Fund Funk Funke Furche Furt Fusion Fuss Fussball Futter
  Gabe Gabel Galerie Galopp Gang Gans Garage Garbe Garn Garten Gas Gasse Gast Gasthof Gatter Gattung Gaumen
  Gaze Gazelle Gebirge Gedicht Geduld Geflecht Gehege Gehirn Geige Geist Gelage Geld Gelee Gelenk Gemach
  Gepard Gericht Gerste Geruch Gesang Gesell Geselle Gesetz Gesicht Gespann Gestell Gesuch Getreide Getriebe
  Gewand Gewebe Geweih Gewicht Gewinde Gewinn Gewitter Giebel Gigant Gilde Gipfel Gips Giraffe Girlande
  Gitarre Gitter Glanz Glas Glasur Glatteis Glaube Glocke Glut Gnom Gobelin Gold Golf Gondel Gong Gorilla
  Graben Grad Graf Gramm Granit Graph Gras Grat Gravur Greif Grenze Griff Grill Grille Grotte Grube Grund
  Gruppe Gruss Gulasch Gully Gummi Gurke Gurt Guss Haar Habicht Hacke Hafen Hafer Hagel Hahn Hai Hain Haken
  Halle Halm Hals Hammer Hamster Hand Handel Handlauf Handwerk Hanf Hang Hangar Hantel Harfe Harke Harmonie
  Hartholz Harz Hase Hasel Haube Hauch Haufen Haupt Haus Haut Hebel Hecht Heck Hecke Hefe Heft Heide Heil
  Heim Heimat Heimweg Heizung Hektar Held Helfer Helium Helm Hemd Hengst Henkel Henne Herberge Herbst Herd
  Herde Hering Herr Herz Herzog Heu Hexe Hilfe Himbeere Himmel Hinweis Hirsch Hirse Hirte Hitze Hobby Hobel
  Hochhaus Hocker Hof Hoffnung Holunder Holz Honig Hopfen Horizont Horn Hose Hotel Huf Hufeisen Hummel
  Hummer Humor Humus Hund Hunger Hupe Hut Hydrant Hymne Idee Idol Idyll Igel Iglu Ikone Iltis Imbiss Imker
  Impfung Import Impuls Index Indien Ingwer Inhalt Insekt Insel Inserat Institut Internet Irland Island
  Italien Jacke Jagd Jaguar Jahr Januar Japan Jasmin Jazz Jeans Joghurt Jolle Journal Jubel Judo Jugend Juli
  Junge Juni Jupiter Jury Justiz Jute Juwel Kabel Kabine Kachel Kaffee Kahn Kai Kaiser Kajak Kakao Kaktus
  Kalb Kalender Kalk Kamel Kamera Kamerad Kamin Kamm Kammer Kanada Kanal Kandidat Kanister Kanne Kante
  Kantine Kanu Kanzel Kapelle Kapitel Kappe Kapsel Kapuze Karaffe Karawane Kardan Karosse Karotte Karpfen
  Karre Karte Kartei Karton Kasper Kasse Kassette Kastanie Kasten Kater Katze Kauf Kaufhaus Kaution Kegel
  Kehle Keil Keim Keks Kelch Kelle Keller Kellner Kenner Kerbe Kern Kerze Kescher Kessel Kette Keule Kicker
  Kiefer Kiel Kieme Kies Kiesel Kilo Kind Kinn Kino Kiosk Kipper Kirche Kirsche Kissen Kiste Kittel Kitz
  Klammer Klang Klappe Klasse Klausur Klavier Klee Kleid Kleie Klemme Klempner Klette Klima Klinge Klingel
  Klinik Klinke Klinker Klippe Kloster Klotz Klub Kluft Knall Knappe Knauf Knecht Knie Kniff Knirps Knochen
  Knolle Knopf Knospe Knoten Koala Kobalt Kobold Koch Kodex Koffer Kohl Kohle Koje Kojote Kokos Kolben
  Kolibri Kollege Kolonne Koloss Komet Komiker Komma Kommode Kompass Kompost Kondor Konfetti Konsul Kontakt
  Konto Kontrast Konvoi Konzern Konzert Kopf Koppel Koralle Korb Kordel Kork Korken Korn Kornfeld Kosmos
  Kost Kraft Kragen Kralle Kram Kran Kranich Kranz Krater Kraut Krawatte Kredit Kreide Kreis Kreisel Krempe
  Kresse Kreuz Kristall Kritik Krokant Krokus Krone Krug Krume Kruste Kuchen Kuckuck Kufe Kugel Kuh Kulisse
  Kultur Kumpel Kunde Kunst Kupfer Kupon Kuppe Kuppel Kur Kurbel Kurier Kurort Kurs Kurve Kuss Kutsche
  Kutter Labor Lache Lachs Lack Laden Ladung Lage Lager Lagune Laken Lamm Lampe Land Landung Landweg
  Langlauf Lanze Laptop Larve Laser Latein Laterne Latte Latz Laub Laube Lauch Lauf Laune Laute Lavendel
  Lawine Leben Leber Leder Legende Lehm Lehne Lehre Lehrer Leim Leine Leinen Leiste Leiter Leitung Lektion
  Leopard Lerche Lesung Leuchte Licht Liebe Lied Liege Lift Lilie Limonade Linde Lineal Linie Linse Lippe
  Liste Liter Lob Loch Locke Loden Logbuch Loge Logik Lohn Lokal Lorbeer Los Lot Lotion Lotse Lotto Luchs
  Luft Luftpost Luke Lupe Lupine Lust Luxus Lyrik Made Magie Magnet Mahagoni Mai Mais Makler Makrele Maler
  Malz Mama Mandel Mangel Mango Mann Mantel Mappe Marder Marille Marine Marke Markt Marmor Maschine Maske
  Masse Mast Material Matratze Matrose Matte Mauer Maulwurf Maurer Maus Maut Mechanik Medaille Medizin Meer
  Mehl Meile Meise Meister Melder Melisse Melodie Melone Membran Menge Mensch Merkmal Messer Messing Metall
  Metapher Meteor Meter Methode Metier Metzger Miene Miete Mieter Mikado Milbe Milch Mimose Mineral Minute
  Minze Mischung Mispel Mistel Mitgift Mittag Mitte Mittel Mittwoch Modell Moment Monat Mond Monitor Montag
  Moos Moped Morast Morgen Mosaik Mosel Most Motiv Motor Motte Motto Muffe Muffin Mulde Multi Mumie Mund
  Mundart Murmel Muschel Museum Musik Muskat Muskel Muster Mut Mutter Mythos Nabe Nabel Nachbar Nacht Nacken
  Nadel Nagel Naht Name Napf Narzisse Nase Nashorn Nation Natter Natur Nebel Neckar Neffe Nektar Nelke
  Nenner Neptun Nerv Nerz Nessel Nest Netz Netzwerk Neubau Neuling Neumond Nichte Nickel Niere Niete Nische
  Niveau Nixe Nomade Norden Nordsee Note Notiz November Nudel Nummer Nuss Nutria Nutzen Oase Oberarm Objekt
  Oboe Obst Obstbaum Ochse Ofen Ofenrohr Ohr Ohrring Ohrwurm Oktave Oktober Oldtimer Oleander Olive Oma
  Omelett Onkel Opa Opal Oper Optik Orakel Orange Orchidee Orden Ordner Ordnung Organ Orgel Orient Original
  Orkan Ornament Ort Osten Ostern Ostsee Otter Overall Ozean Ozon Paar Packung Paddel Paket Palast Palette
  Palme Panda Panorama Panther Papa Papagei Papier Pappe Pappel Paprika Parade Paradies Parfum Park Parkett
  Parkhaus Parkuhr Partner Party Passage Passat Pastete Pastor Pate Patent Patient Patina Pauke Pause Pavian
  Pavillon Pedal Pegel Pelikan Pelle Pelz Pendel Pension Pentagon Perle Person Pfad Pfahl Pfand Pfanne
  Pfarrer Pfau Pfeffer Pfeife Pfeil Pfennig Pferd Pfiff Pfirsich Pflanze Pflaster Pflaume Pflege Pflicht
  Pflock Pflug Pforte Pfosten Pfote Pfropf Pfund Pharao Phase Physik Pianist Piano Pilger Pilot Pilz Pinie
  Pinne Pinsel Pionier Pirat Pirol Pistazie Piste Pizza Plakat Plan Plane Planet Planke Platane Platin
  Platte Platz Plot Plural Podest Podium Poesie Pokal Poker Politur Pollen Polster Pommes Pony Popcorn Pore
  Porree Portal Portion Porto Portrait Posaune Position Post Postamt Poster Pracht Praline Praxis Predigt
  Preis Premiere Presse Prinz Prisma Probe Produkt Profi Profil Programm Projekt Prosa Prospekt Protein
  Proviant Provinz Prozent Publikum Pudding Pudel Puffer Puls Pult Pulver Puma Pumpe Punkt Pupille Puppe
  Purpur Putz Puzzle Pyjama Pyramide Python Quader Quadrat Qualle Quark Quartal Quartett Quarz Quaste Quelle
  Quirl Quitte Quittung Quiz Quote Rabatt Rabe Rad Radar Radio Radius Radler Radweg Rahm Rahmen Rakete
  Rallye Rand Ranke Ranzen Raps Raspel Rassel Rast Raster Rat Rathaus Ration Rauch Raum Raupe Raute Rebe
  Rebhuhn Rechen Rechner Rechnung Recht Redner Reede Referat Reflex Reform Regal Regatta Regel Regen Regie
  Region Register Regler Reh Reibe Reif Reifen Reigen Reihe Reiher Reim Reis Reise Reiter Reitweg Reiz
  Rekord Rektor Relief Reling Rendite Rennen Rennrad Rente Rentier Rentner Reserve Residenz Respekt Rest
  Retter Rettich Rettung Revier Rezept Rhein Rhythmus Richter Riegel Riemen Riese Riff Rille Rind Rinde Ring
  Ringer Rinne Rippe Riss Ritt Ritter Ritual Ritze Robbe Robe Roboter Rock Rodel Roggen Rohbau Rohr Rohstoff
  Rolle Roller Rollo Roman Romantik Rondell Rose Rosine Rosmarin Ross Rost Rotbuche Rotor Route Rubin Ruck
  Rucksack Ruder Ruf Ruhe Ruhm Ruine Rumpf Runde Rune Russland Rute Rutsche Saal Saat Sache Sachsen Sack
  Saft Sage Sahne Saison Saite Salat Salbe Salbei Saldo Saline Salon Salto Salz Samen Sammler Samstag Samt
  Sand Sandale Sandburg Sanduhr Saphir Sardine Satire Sattel Satz Sauna Savanne Schach Schacht Schaf Schaft
  Schakal Schal Schale Schall Schalter Schanze Schar Schatten Schatz Schau Schaufel Schaum Scheck Scheibe
  Scheit Schelle Schelm Schema Schenke Schere Scherz Scheune Schicht Schiefer Schiene Schiff Schild Schilf
  Schimmel Schinken Schirm Schlaf Schlag Schlamm Schlauch Schlehe Schleier Schleife Schleuse Schliff Schloss
  Schlot Schlucht Schluck Schluss Schmalz Schmaus Schmelz Schmied Schmuck Schnabel Schnake Schnalle Schnauze
  Schnecke Schnee Schnitt Schnur Scholle Schonung Schopf Schote Schotter Schramme Schrank Schranke Schraube
  Schrei Schrein Schrift Schritt Schrott Schuh Schule Schulter Schuppe Schuppen Schuster Schutz Schwalbe
  Schwamm Schwan Schwarm Schweden Schwefel Schweif Schwein Schweiz Schwelle Schwert Schwung See Seebad
  Seehund Seele Segel Segen Seide Seife Seil Seite Sekt Sektor Sekunde Sellerie Semester Seminar Semmel
  Senat Senf Sense Sensor Serie Serum Service Sesam Sessel Sichel Sicht Sieb Siedler Sieg Siegel Sieger
  Signal Silbe Silber Silo Sims Sinfonie Sinn Sirene Sirup Sitte Sitz Sizilien Skala Skat Sketch Skizze
  Skulptur Smaragd Socke Sockel Sofa Sohle Sohn Solarium Solist Solo Sommer Sonate Sonde Sonne Sonntag
  Sopran Sorgfalt Sorte Spachtel Spalt Spange Spanien Spann Sparbuch Spargel Sparren Spatel Spaten Spatz
  Specht Speck Speer Speiche Speicher Speise Spende Sperling Sperre Spezies Spiegel Spiel Spieler Spinat
  Spindel Spinne Spirale Spitze Splitt Splitter Sporn Sport Sprache Spray Spreu Springer Sprint Sprit
  Sprosse Spruch Sprudel Sprung Spule Spur Staat Stab Stachel Stadion Stadt Staffel Stahl Stall Stamm Stand
  Stange Stanze Stapel Star Start Station Statue Staub Staudamm Stecker Steg Stein Steinweg Stelle Stelze
  Stempel Steppe Stern Steuer Steward Stich Stiefel Stiege Stiel Stier Stift Stil Stille Stimme Stimmung
  Stirn Stock Stoff Stollen Stolz Storch Strahl Strand Strauch Strauss Strebe Strecke Streich Streife Strich
  Stroh Strohhut Strom Strophe Strudel Struktur Strumpf Stube Stuck Studie Studio Stufe Stuhl Stulpe Stunde
  Sturm Stute Sumpf Suppe Surfer Symbol System Szene Tabak Tabelle Tablett Tacho Tafel Tag Tagebuch Taille
  Takt Tal Talent Taler Talg Tandem Tango Tank Tanne Tante Tanz Tapete Tasche Tasse Taste Tatze Tau Taube
  Taucher Taufe Tausch Taxi Team Technik Teer Teich Teig Teil Telefon Teller Tempel Tempo Tenne Tennis Tenor
  Teppich Termin Terrasse Test Text Theater Thema Theorie Therme Thermik Thron Thymian Ticket Tiefe Tier
  Tierwelt Tiger Tinte Tipp Tisch Tischler Titan Titel Toast Tochter Toleranz Tomate Ton Tonband Tonne Topas
  Topf Tor Torbogen Torf Torso Torte Torwart Tour Trab Tracht Trakt Traktor Tram Trapez Trasse Traube Traum
  Treff Treffer Treppe Tresen Tresor Treue Tribut Trichter Trick Trikot Trio Tritt Triumph Trommel Trompete
  Tropen Tropfen Trost Trottel Truhe Trumpf Truthahn Tube Tuch Tugend Tukan Tulpe Tunika Tunnel Turban
  Turbine Turm Turmuhr Turnen Turnier Tusche Twist Typ Ufer Uhr Uhrwerk Ulme Umbau Umfang Umfrage Umgang
  Umhang Umkehr Umlauf Umriss Umsatz Umschlag Umweg Umwelt Umzug Unfug Ungarn Unikat Union Unkraut Unterarm
  Urahn Uranus Urkunde Urlaub Ursache Ursprung Urteil Urwald Urzeit Vanille Variante Vase Vater Ventil Venus
  Veranda Verband Verein Verkehr Verlag Verlauf Vermerk Vernunft Vers Versand Verstand Versuch Vertrag
  Vesper Vetter Video Vieh Viertel Villa Viola Violine Visite Vitamin Vitrine Vogel Vokal Volk Vollmond Volt
  Vorbau Vorbild Vorfahrt Vorgang Vorhang Vorjahr Vorlage Vorort Vorrat Vorraum Vorrecht Vorsicht Vorspiel
  Vorstand Vorteil Vortrag Vorwort Vorzug Vulkan Waage Wabe Wache Wachs Wachtel Wade Waffel Wagen Waggon
  Wahl Wahrheit Wal Wald Waldweg Wall Walnuss Walross Walze Walzer Wams Wand Wandel Wanduhr Wange Wanne
  Wappen Ware Wasser Watt Watte Weber Webstuhl Wechsel Wecker Weg Wehr Weide Weiher Weile Wein Weinberg
  Weisheit Weite Weizen Welle Welpe Welt Weltall Wende Werbung Werk Werkbank Werkzeug Wespe Weste Westen
  Wette Wetter Whisky Wichtel Wicke Widder Widmung Wiege Wiese Wiesel Wildnis Wille Wimpel Wimper Wind
  Windel Windrad Winkel Winter Winzer Wipfel Wippe Wirbel Wirt Wissen Witz Woche Woge Wohnung Wolf Wolke
  Wolle Wonne Wort Wrack Wucht Wunder Wunsch Wurf Wurm Wurst Wurzel Yacht Yeti Yoga Zacke Zahl Zahn Zahnrad
  Zander Zange Zapfen Zarge Zauber Zaun Zebra Zeder Zehe Zeichen Zeiger Zeile Zeit Zeitung Zelle Zelt Zement
  Zenit Zentner Zentrum Zeppelin Zepter Zettel Zeug Zeuge Zeugnis Ziege Ziegel Ziel Ziffer Zimbel Zimmer
  Zimt Zink Zinn Zins Zipfel Zirkel Zirkus Zither Zitrone Zoll Zone Zoo Zopf Zucker Zufall Zug Zugang
  Zugvogel Zukunft Zunder Zunft Zunge Zusage Zuschlag Zustand Zutat Zutritt Zweck Zweig Zwerg Zwieback
  Zwiebel Zwilling Zwirn Zylinder Zypresse
`
  .trim()
  .split(/\s+/);
