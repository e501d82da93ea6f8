import { defineTexts } from '../../../platform/texts/texts.ts';
import { linksTextsEn } from './texts.en.ts';

/** What people read about the links of their account, and about the end of one. */
export const linksTexts = defineTexts('links', {
  de: {
    'mail.greeting': 'Guten Tag {name},',
    'mail.greetingOffice': 'Guten Tag,',
    'mail.ended.subject': 'Ihre {term:link} mit {label} ist beendet',
    'mail.ended.betrieb': 'Sie handeln seit {at} im {term:portal} nicht mehr für {label} ({number}).',
    'mail.ended.person':
      'Ihr {term:account} ist seit {at} nicht mehr mit {label} als Person verbunden ({number}).',
    'mail.ended.why.left-betrieb': 'Grund: Sie haben den Betrieb verlassen. So haben Sie es angegeben.',
    'mail.ended.why.changed-betrieb': 'Grund: Sie haben den Betrieb gewechselt. So haben Sie es angegeben.',
    'mail.ended.why.not-responsible':
      'Grund: Sie sind nicht mehr dafür zuständig. So haben Sie es angegeben.',
    'mail.ended.why.other': 'Sie haben die {term:link} selbst gelöst.',
    'mail.ended.why.removed-by-admin':
      'Grund: Jemand, der in dem Betrieb die Zugänge verwaltet, hat Ihren Zugang beendet.',
    'mail.ended.why.case-worker': 'Grund: Die Kammer hat die {term:link} beendet.',
    'mail.ended.why.betrieb-deleted':
      'Grund: Der Betrieb steht nicht mehr im Register der Kammer. Damit endet jeder Zugang zu ihm. Offene Anträge und PINs dafür gelten nicht mehr.',
    'mail.ended.why.account-deleted': 'Grund: Das {term:account} ist gelöscht.',
    'mail.ended.why.moved-account': 'Grund: Die {term:link} gehört jetzt zu Ihrem neuen {term:account}.',
    'mail.ended.why.time-over': 'Grund: Der Zugang war befristet, und die Zeit ist um.',
    'mail.ended.stays':
      'Ihr {term:account} bleibt bestehen. Sie melden sich an wie bisher und können sich neu {term:linkVerb}.',
    'mail.ended.again': 'Neue {term:link}:',
    'mail.ended.not': 'Ist das nicht richtig, melden Sie sich bitte bei uns: {contact}',
    'mail.access.betrieb.subject': 'Ein Zugang zu Ihrem Betrieb im {term:portal} ist beendet',
    'mail.access.betrieb.text':
      '{name} ({email}) handelt seit {at} im {term:portal} nicht mehr für Ihren Betrieb {label} ({number}).',
    'mail.access.person.subject': 'Ein {term:account} ist nicht mehr mit Ihnen verbunden',
    'mail.access.person.text':
      'Das {term:account} von {name} ({email}) ist seit {at} im {term:portal} nicht mehr mit Ihnen als Person verbunden ({number}).',
    'mail.access.ok': 'Ist das richtig, müssen Sie nichts tun.',
    'mail.access.not': 'Ist das nicht richtig, melden Sie sich bitte bei uns: {contact}',
  },
  en: linksTextsEn,
});
