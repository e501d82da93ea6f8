import type { View } from '../../../platform/ui/index.ts';
import { accountSettings } from '../../accounts/index.ts';
import { paths } from '../paths.ts';
import { signInTexts } from '../texts.de.ts';

/** What to try when signing in has failed: the same for everyone, since nobody is told which half was wrong. */
export function WaysOn({ view }: { readonly view: View }) {
  const t = signInTexts.for(view.chamber, view.locale);
  const settings = accountSettings.of(view.chamber);
  const madeByChamber = settings.madeByChamber !== 'none';
  return (
    <>
      <h2>{t('help.title')}</h2>
      <ul>
        <li>
          <strong>{t('help.forgotten')}</strong> {t('help.forgottenText')}{' '}
          <a href={paths.forgotten}>{t('help.forgottenLink')}</a>
        </li>
        {settings.olderModules ? (
          <li>
            <strong>{t('help.olderModules')}</strong> {t('help.olderModulesText')}
          </li>
        ) : null}
        <li>
          <strong>{t('help.register')}</strong>{' '}
          {t(madeByChamber ? 'help.registerTextMadeByChamber' : 'help.registerText')}{' '}
          <a href={paths.register}>{t('help.registerLink')}</a>
        </li>
        <li>
          <strong>{t('help.confirm')}</strong> {t('help.confirmText')}
        </li>
        <li>
          <strong>{t('help.address')}</strong> {t('help.addressText')}
        </li>
        <li>
          <strong>{t('help.pin')}</strong> {t('help.pinText')}
        </li>
      </ul>
      <p>
        <a href={paths.help}>{t('help.more')}</a>
      </p>
    </>
  );
}
