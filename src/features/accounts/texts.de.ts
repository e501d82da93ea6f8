import { defineTexts } from '../../platform/texts/texts.ts';

/** All sentences of accounts and registration. */
export const accountTexts = defineTexts('accounts', {
  de: {
    'notice.active':
      'Ihre E-Mail-Adresse ist bestätigt und Ihr Konto ist aktiv. Sie können sich jetzt anmelden.',
    'notice.passwordSent':
      'Ihre E-Mail-Adresse ist bestätigt. Ihr vorläufiges Passwort ist in einer zweiten E-Mail zu Ihnen unterwegs. Melden Sie sich damit an.',
    'notice.already': 'Ihre E-Mail-Adresse ist bereits bestätigt. Sie können sich jetzt anmelden.',
  },
});
