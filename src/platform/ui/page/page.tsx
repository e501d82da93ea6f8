import type { ComponentChildren } from 'preact';
import { actingForValue } from '../../access/acting-for.ts';
import { plainAssetLinks } from '../assets.ts';
import { ActingForProvider, SignedInProvider } from '../forms/acting-for.tsx';
import { uiTexts } from '../texts.de.ts';
import { UiTextProvider } from '../ui-text.ts';
import type { View } from '../view.ts';
import { Breadcrumb, type Crumb } from './breadcrumb.tsx';
import { DemoBanner } from './demo-banner.tsx';
import { Document } from './document.tsx';
import { Footer } from './footer.tsx';
import { Header, isInOffice } from './header.tsx';
import { type LiveProps, LiveRegion } from './live-region.tsx';
import { LookedAtBanner } from './looked-at-banner.tsx';
import { MandateBar } from './mandate-bar.tsx';

export interface PageProps {
  readonly view: View;
  /** The page's name: heading and beginning of the browser's title. */
  readonly title: string;
  /** Replaces the title as heading where it should say more. */
  readonly heading?: ComponentChildren;
  /** The way here without the page itself; the start page is added in front. */
  readonly breadcrumb?: readonly Crumb[] | undefined;
  /** `text` for reading and forms, `wide` for tables, tiles and overviews. */
  readonly width?: 'text' | 'wide' | undefined;
  /** For search engines. */
  readonly description?: string | undefined;
  /** True for pages that search engines may show; all others ask not to be listed. */
  readonly indexable?: boolean | undefined;
  /** True when a form on it was refused: the browser's title says so first. */
  readonly invalid?: boolean | undefined;
  /**
   * Loads the page again after so many seconds, as long as nobody is typing. Done by script: a refresh that cannot be
   * stopped fails WCAG 2.2.1, so the page offers a link to itself as well.
   */
  readonly refreshSeconds?: number | undefined;
  /** True where the page asks for a passkey: loads the script for it. */
  readonly passkeys?: boolean | undefined;
  /** True where files can be chosen in a form with `piecewise`: loads the script for it. */
  readonly takesFiles?: boolean | undefined;
  /** What was searched for in the office; stands in the search box of the header. */
  readonly searched?: string | undefined;
  /** Shows changes of what stands on it while it is open. */
  readonly live?: LiveProps | undefined;
  readonly children: ComponentChildren;
}

/** A whole page of the portal: header, content under one heading, footer. */
export function Page(props: PageProps) {
  const { view, title, heading, breadcrumb, width = 'text', invalid, children } = props;
  // who looks at somebody else's page does nothing there, and no script runs
  const live = view.lookedAt ? undefined : props.live;
  const text = uiTexts.for(view.chamber, view.locale);
  const name = invalid ? text('page.titleInvalid', { title }) : title;
  return (
    <Document
      locale={view.locale}
      title={text(view.inOffice ? 'office.title' : 'page.title', {
        title: name,
        chamber: view.chamber.identity.name,
      })}
      assets={view.assets ?? plainAssetLinks}
      description={props.description}
      indexable={props.indexable}
      refreshSeconds={props.refreshSeconds}
      passkeys={props.passkeys}
      takesFiles={props.takesFiles && !view.lookedAt}
      officeSearch={isInOffice(view)}
      live={live !== undefined}
    >
      <UiTextProvider value={text}>
        <a class="portal-skip" href="#inhalt">
          {text('page.skip')}
        </a>
        <LookedAtBanner view={view} />
        <DemoBanner view={view} />
        <Header view={view} searched={props.searched} />
        <MandateBar view={view} />
        <div class={width === 'wide' ? 'portal-body portal-body--wide' : 'portal-body'}>
          <Breadcrumb crumbs={breadcrumb} current={title} home={view.inOffice ? '/verwaltung' : undefined} />
          <main class="portal-main" id="inhalt" tabIndex={-1}>
            {live ? <LiveRegion {...live} /> : null}
            <h1>{heading ?? title}</h1>
            <SignedInProvider value={view.actor.kind === 'account'}>
              <ActingForProvider value={actingForValue(view.actor)}>{children}</ActingForProvider>
            </SignedInProvider>
          </main>
        </div>
        <Footer view={view} />
      </UiTextProvider>
    </Document>
  );
}
