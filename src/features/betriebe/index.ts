export { betriebeFeature, createBetriebeFeature } from './feature.ts';
export { findBetriebById, findBetriebByNummer, registeredAddressChangedAt } from './find-betrieb.ts';
export {
  betriebsnummerHint,
  betriebsnummerSentence,
  filialnummerHint,
  hasFilialnummerField,
} from './number-words.ts';
export type { BetriebsnummerRefusal } from './nummer-rules.ts';
export { betriebMandate } from './permissions.ts';
export { readBetriebsnummer } from './read-betriebsnummer.ts';
export {
  type BetriebKey,
  type BetriebRecord,
  hasLeftRegister,
  isLinkable,
  type NotLinkable,
  printedNummer,
  whyNotLinkable,
  windowAddress,
} from './rules.ts';
export { registerImported } from './import-betriebe.ts';
export { hasLeft, hasLeftSql } from './left-register.ts';
export { factsWith, type NewFacts, plainFacts, type PlannedChange } from './new-facts.ts';
export {
  carryOutChange,
  dropChange,
  dueChange,
  enterFacts,
  enterOvertaken,
  findPlannedChange,
  overtakenChanges,
} from './planned-change.ts';
export { rechtsformChoices } from './rechtsformen.ts';
export { searchBetriebe } from './search-betriebe.ts';
export { betriebeSettings } from './settings.ts';
export { isOfAnlageA, tradeChoices } from './trade-choices.ts';
