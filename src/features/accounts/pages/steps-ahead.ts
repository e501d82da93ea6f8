import type { Step, View } from '../../../platform/ui/index.ts';
import { accountSettings, type FirstPasswordWay } from '../settings.ts';
import { type AccountText, accountTexts } from '../texts.de.ts';

/** The way from the registration form to signing in, as the profile has it. */
export function stepsAhead(view: View): readonly Step[] {
  const t = accountTexts.for(view.chamber, view.locale);
  return [
    { label: t('step.register'), state: 'current' },
    { label: t('step.confirm'), note: t('step.confirmNote'), state: 'open' },
    ...passwordSteps(t, accountSettings.of(view.chamber).firstPassword),
    { label: t('step.signIn'), state: 'open' },
  ];
}

function passwordSteps(t: AccountText, way: FirstPasswordWay): readonly Step[] {
  switch (way) {
    case 'mailed-after-confirmation':
      return [{ label: t('step.passwordMailed'), note: t('step.passwordMailedNote'), state: 'open' }];
    case 'chosen-at-activation':
      return [{ label: t('step.passwordChosen'), state: 'open' }];
    case 'chosen-at-registration':
      return [];
  }
}
