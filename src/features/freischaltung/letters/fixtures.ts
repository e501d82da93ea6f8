import type { BetriebRecord } from '../../betriebe/index.ts';
import { sampleBetrieb } from '../fixtures.ts';

/** A Betrieb without an e-mail address on file: what concerns it goes by post. */
export const postalBetrieb: BetriebRecord = {
  ...sampleBetrieb,
  name: 'Bäckerei Größmann & Söhne GmbH',
  inhaber: 'Größmann, Jürgen',
  strasse: 'Öläckerweg',
  hausnummer: '3',
  email: null,
};

/** A Filiale of {@link postalBetrieb}. */
export const postalFiliale: BetriebRecord = {
  ...postalBetrieb,
  filialnummer: '2',
  art: 'filiale',
  name: 'Bäckerei Größmann & Söhne GmbH, Filiale Neustadt',
};

/** A Betrieb whose name fills the window. */
export const longNamedBetrieb: BetriebRecord = {
  ...postalBetrieb,
  name: 'Erste Musterländische Werkstätten für Orgel-, Klavier-, Cembalo- und Kirchenglockenbau, Restaurierung und Stimmung Freifrau von Hohenlöhe-Weißenfels & Cie. Nachfolger GmbH & Co. Kommanditgesellschaft',
  inhaber: 'Freifrau von Hohenlöhe-Weißenfels Verwaltungs- und Beteiligungsgesellschaft mbH',
};

/** The person who acts for {@link postalBetrieb}. */
export const actingAccount = {
  firstName: 'Erika',
  lastName: 'Muster',
  email: 'erika.muster@handwerk.example',
};
