export {
  type AccessAct,
  type AccessRefusal,
  changeRoles,
  endAccess,
  holdAdministration,
  holdLinksOfBetrieb,
} from './administrators/change-access.ts';
export { type Colleague, listColleagues } from './administrators/list-colleagues.ts';
export { lastAdministratorOf } from './administrators/last-administrator.ts';
export { freischaltungFeature } from './feature.ts';
export { type EndReason, longestNote } from './links/end-rules.ts';
export { endLinksOfAccount, type LinkEnding } from './links/end-link.ts';
export { linkInForce } from './links/link-in-force.ts';
export { didAnybodyActWith, whenActedFor } from './links/reach.ts';
export { reachOfSubject, type SubjectReach, whoActsFor, whoActsWith } from './links/reach.ts';
export type { LinkMethod, RedeemRefusal } from './rules.ts';
export { betriebObstacle, checkBetriebLinkable, checkLinkable } from './link.ts';
export { linkAccount, linkMade, tellOfImportedLink } from './link.ts';
export type { BetriebLinkRefusal, LinkingAccount, Subject } from './subject.ts';
export { mandatesOf, mandatesStatement, readMandate } from './mandates.ts';
export { actingForBetrieb, mayForBetrieb } from './may-for-betrieb.ts';
export { type BetriebRight, betriebRights, rolesGive } from './role-rules.ts';
export { type LinkRole, linkRoles, tidyRoles } from './role-rules.ts';
export { roleTexts } from './role-texts.de.ts';
export { mandateNote, missingRightReason, roleNames } from './role-words.ts';
export { actPath as subjectActPath, officePaths as pinOfficePaths } from './office/paths.ts';
export { BetriebFields, PersonField } from './pages/number-fields.tsx';
export { orderBankNotice, type WrittenWords, writtenLetter } from './order-bank-notice.ts';
export { offersPinRequest } from './permissions.ts';
export { linkedSubjectsOf, type LinkedSubject, spendPinAsProof } from './prove-subject.ts';
export { checkPin, type CheckedPin } from './redeem-pin.ts';
export { refusalSentence } from './refusal-sentence.ts';
export { countLetterRequest, orderPinLetter, requestPinLetter } from './request-pin-letter.ts';
export { freischaltungSettings } from './settings.ts';
