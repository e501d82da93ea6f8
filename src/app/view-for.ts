import { languageSwitchOn } from '../features/accounts/index.ts';
import { mandateNote } from '../features/freischaltung/index.ts';
import { mandateSwitchOn } from '../features/sign-in/index.ts';
import { officeNavigation } from '../features/office/index.ts';
import type { Chamber } from '../platform/chamber/chamber.ts';
import type { Config } from '../platform/config/config.ts';
import type { SeenBy } from '../platform/http/http-app.ts';
import type { AssetLinks, View } from '../platform/ui/index.ts';
import { features } from './features.ts';
import { navigationFor } from './navigation.ts';

/** What every page is given to draw itself, for whoever sees it in whichever language. */
export function createViewFor(
  config: Config,
  linksFor: (chamber: Chamber) => AssetLinks,
): (seen: SeenBy) => View {
  const demoOrigin = config.demo ? `http://localhost:${config.port}` : undefined;
  const viewFor = (seen: SeenBy): View => {
    const { chamber, actor, locale, path, address, inOffice } = seen;
    return {
      chamber,
      actor,
      locale,
      path,
      inOffice,
      languageSwitch: inOffice ? undefined : languageSwitchOn(address),
      onlyIn: (only) => ({ ...viewFor({ ...seen, locale: only }), languageSwitch: undefined }),
      navigation: inOffice
        ? officeNavigation(features, chamber, actor)
        : navigationFor(chamber, actor, locale),
      demo: config.demo,
      demoOrigin,
      assets: linksFor(chamber),
      mandateSwitch: mandateSwitchOn(path),
      mandateNote: (mandate) => mandateNote(chamber, locale, mandate),
    };
  };
  return viewFor;
}
