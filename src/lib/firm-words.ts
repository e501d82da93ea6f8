import { foldForSearch } from './search-folding.ts';

/**
 * How much a word of a firm's name says about which firm it is.
 * `filler`: legal forms, joining words, single letters. `generic`: trades and what any firm may be called.
 * `ambiguous`: a trade that is a surname as well, or a compound that sounds like a trade. `distinctive`: the rest.
 */
export type FirmWordKind = 'filler' | 'generic' | 'ambiguous' | 'distinctive';

const LEGAL_FORMS = foldedWords(`
  GmbH gGmbH mbH UG haftungsbeschränkt OHG GbR BGB KG KGaA AG SE eG eGmbH eGbR PartG PartGmbB mbB Ltd Limited
  BV GesbR Gesellschaft beschränkter beschränkt Haftung bürgerlichen Rechts Aktiengesellschaft Kommanditgesellschaft
  Handelsgesellschaft Genossenschaft Stiftung Verein eV`);

const SOLE_TRADERS = foldedWords(`
  eK eKfm eKfr Kfm Kfr eingetragener eingetragene Kauffrau Einzelunternehmen Inh Inhaber Inhaberin Inhabers
  Firma Fa Co Comp Compagnie Nachf Nachfolger Nachfolgerin vormals vorm ehemals geb geborene Herr Frau Herrn Dr Prof
  Dipl Ing Ingenieur Meister Meisterin staatl gepr`);

const JOINING_WORDS = foldedWords(`
  und u o im in am an auf bei aus der die das den dem des vom von zu zum zur für mit ohne nach ihr ihre unser
  rund ums um alles was wo ein eine the and for`);

const GENERIC_WORDS = foldedWords(`
  Handwerk Handwerker Handwerksbetrieb Handwerksmeister Meisterbetrieb Fachbetrieb Innungsbetrieb Familienbetrieb
  Betrieb Unternehmen Bauunternehmen Bauunternehmung Bauservice Baugeschäft Geschäft Werkstatt Werkstätte Werkstätten
  Studio Salon Atelier Laden Zentrum Center Centrum Haus Service Services Dienst Dienste Dienstleistung
  Dienstleistungen Handel Vertrieb Verkauf Reparatur Reparaturen Montage Montagen Planung Beratung Technik Systeme
  System Anlagen Anlagenbau Solutions Group Gruppe Holding Verwaltung Verwaltungs Beteiligung Beteiligungs
  Deutschland Germany International Söhne Sohn Tochter Töchter Brüder Gebrüder Gebr Geschwister Partner Team Profi
  Bau Hochbau Tiefbau Holzbau Holz Metallbau Metall Stahlbau Stahl Trockenbau Innenausbau Ausbau Umbau Neubau Altbau
  Straßenbau Brunnenbau Ofenbau Kachelofenbau Messebau Ladenbau Möbelbau Treppenbau Fensterbau Gerüstbau Wegebau
  Elektro Elektrik Elektriker Elektrotechnik Elektroinstallation Elektroinstallationen Elektronik Installation
  Installationen Installateur Installateure Klempnerei Spenglerei Flaschnerei Sanitär Sanitärtechnik Heizung Heizungen
  Heizungsbau Heizungstechnik Haustechnik Gebäudetechnik Klima Klimatechnik Kälte Kältetechnik Lüftung Solar
  Solartechnik Photovoltaik Bad Bäder Wärme Energie Energietechnik Dach Dächer Dachdecker Dachdeckerei Bedachung
  Bedachungen Dachbau Dachtechnik Zimmerei Schreinerei Tischlerei Möbel Küchen Parkett Boden Böden Bodenbeläge
  Fußboden Fliesen Fliesenleger Platten Naturstein Natursteine Stein Estrich Maler Malerbetrieb Malermeister
  Malerfachbetrieb Lackierer Lackiererei Lackierung Anstrich Farbe Farben Stuck Stuckateur Putz Fassade Fassaden
  Gerüst Isolierung Dämmung Glaserei Glas Fenster Türen Tore Rollladen Rollläden Sonnenschutz Markisen Schlosserei
  Schmiede Schweißtechnik Maschinenbau Maschinen Werkzeugbau Feinmechanik Feinwerktechnik Auto Autos Autohaus
  Autoservice Autowerkstatt Automobile Kfz Kraftfahrzeuge Karosserie Karosseriebau Fahrzeugbau Fahrzeuge
  Fahrzeugtechnik Reifen Zweirad Zweiräder Fahrrad Fahrräder Motorrad Motorräder Landmaschinen Landtechnik Bäckerei
  Bäckereien Backstube Backhaus Brot Konditorei Café Cafe Confiserie Metzgerei Fleischerei Schlachterei
  Fleisch Wurstwaren Fleischwaren Feinkost Catering Partyservice Brauerei Mühle Eis Friseur Friseure Friseurin
  Friseursalon Frisör Frisur Frisuren Haar Haare Hair Barber Barbershop Coiffeur Kosmetik Kosmetikstudio Nagelstudio
  Nails Beauty Wellness Fußpflege Optik Augenoptik Optiker Augenoptiker Brillen Hörakustik Hörgeräte Akustik
  Orthopädie Orthopädietechnik Orthopädieschuhtechnik Sanitätshaus Zahntechnik Dental Dentallabor Labor Schuhe
  Schuhmacherei Schneiderei Änderungsschneiderei Mode Textil Textilreinigung Reinigung Gebäudereinigung
  Gebäudereiniger Gebäudeservice Gebäudedienste Glasreinigung Raumausstatter Raumausstattung Polsterei Sattlerei
  Goldschmiede Juwelier Uhren Schmuck Uhrmacher Fotografie Fotograf Foto Fotostudio Buchbinderei Druckerei Druck
  Werbung Werbetechnik Schilder Lichtwerbung Gravuren Keramik Töpferei Bestattung Bestattungen Bestatter Kaminkehrer
  Schornsteinfeger Schornsteinfegerbetrieb Schornsteinfegermeister Schornsteinfegermeisterin Garten Gartenbau
  Landschaftsbau Galabau Hausmeister Hausmeisterservice Abbruch Erdbau Baggerarbeiten Transporte Informationstechnik
  Computer EDV IT`);

/** Words for a trade that many people bear as a surname. */
const TRADES_AS_SURNAMES = foldedWords(`
  Müller Schmidt Schmied Schmitt Schmitz Schneider Fischer Weber Meyer Wagner Becker Bäcker Beck Koch Bauer Schäfer
  Richter Zimmermann Zimmerer Schreiner Tischler Fleischer Metzger Schlachter Schuster Schumacher Schuhmacher Maurer
  Steinmetz Glaser Gerber Sattler Seiler Binder Böttcher Küfer Drechsler Stellmacher Schlosser Klempner
  Spengler Brauer Kürschner Färber Töpfer Hafner Ofner Konditor Graveur Gießer Goldschmied Silberschmied Gärtner Jäger
  Kramer Krämer Kaufmann Drucker Drexler Schreiber Decker`);

const TRADE_ENDINGS = foldedWords(`
  erei technik bau bauer service betrieb meister meisterin handwerk werkstatt montage montagen arbeiten reinigung
  reiniger handel studio salon haus center zentrum systeme anlagen bedachungen installation installationen sanierung
  sanierungen pflege gestaltung design macher leger techniker mechaniker gestalter hersteller laden geschäft decker`);
const ENDS_LIKE_A_TRADE = new RegExp(`.(?:${[...TRADE_ENDINGS].join('|')})$`);

/** Tells how much a word says about a firm. @param word folded by `foldForSearch` */
export function kindOfFirmWord(word: string): FirmWordKind {
  if (word.length === 1 || [LEGAL_FORMS, SOLE_TRADERS, JOINING_WORDS].some((words) => words.has(word)))
    return 'filler';
  if (TRADES_AS_SURNAMES.has(word)) return 'ambiguous';
  if (GENERIC_WORDS.has(word)) return 'generic';
  return ENDS_LIKE_A_TRADE.test(word) ? 'ambiguous' : 'distinctive';
}

/** Says whether a name is that of a company, not of a person who trades under his own. */
export function hasCompanyForm(words: readonly string[]): boolean {
  return words.some((word) => LEGAL_FORMS.has(word));
}

function foldedWords(words: string): ReadonlySet<string> {
  return new Set(foldForSearch(words).split(' '));
}
