import type { Chamber } from '../../../platform/chamber/chamber.ts';
import { accountSettings, type FirstPasswordWay } from '../settings.ts';
import { chosenAtActivation } from './chosen-at-activation.ts';
import { chosenAtRegistration } from './chosen-at-registration.ts';
import { mailedAfterConfirmation } from './mailed-after-confirmation.ts';
import type { FirstPasswordStrategy } from './strategy.ts';

const strategies: Readonly<Record<FirstPasswordWay, FirstPasswordStrategy>> = {
  'mailed-after-confirmation': mailedAfterConfirmation,
  'chosen-at-activation': chosenAtActivation,
  'chosen-at-registration': chosenAtRegistration,
};

/** How people of this chamber come to their first password. */
export function firstPasswordOf(chamber: Chamber): FirstPasswordStrategy {
  return strategies[accountSettings.of(chamber).firstPassword];
}
