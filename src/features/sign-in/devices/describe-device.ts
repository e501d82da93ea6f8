import { readUserAgent } from '../../../lib/user-agent.ts';
import type { Chamber } from '../../../platform/chamber/chamber.ts';
import type { Locale } from '../../../platform/texts/wording.ts';
import { deviceTexts } from './texts.de.ts';

/** What people call a device, such as «Firefox auf Windows», from what its browser says of itself. */
export function describeDevice(chamber: Chamber, locale: Locale, userAgent: string): string {
  const t = deviceTexts.for(chamber, locale);
  const { browser, system } = readUserAgent(userAgent);
  if (browser && system) return t('device.both', { browser, system });
  if (system) return t('device.systemAlone', { system });
  return browser ?? t('device.unknown');
}

/** An address range as people may know it from their router, without saying more than the portal keeps. */
export function roughAddress(range: string): string {
  return range.replace(/\.0\/24$/, '.x').replace(/::\/64$/, ':x');
}
