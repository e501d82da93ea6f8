import type { ComponentChildren } from 'preact';
import { Icon } from '../content/icon.tsx';
import { useUiText } from '../ui-text.ts';
import { germanUiTexts } from '../german-texts.de.ts';
import { languageNames } from './language-names.ts';
import type { Locale } from '../../texts/wording.ts';
import type { LanguageSwitch, NavigationItem, View } from '../view.ts';

/** Chamber and portal, who is signed in, and the ways into the portal. */
export function Header({ view, searched }: { readonly view: View; readonly searched?: string | undefined }) {
  const text = useUiText();
  if (view.inOffice) return <OfficeHeader view={view} searched={searched} />;
  return (
    <header class="portal-header">
      <a class="portal-brand" href="/">
        <span class="portal-brand__chamber">{view.chamber.identity.name}</span>
        <span class="portal-brand__portal">{text('page.portal')}</span>
      </a>
      <Languages view={view} />
      <Account view={view} />
      <Navigation view={view} />
    </header>
  );
}

/** Whether who looks is in the office with both factors, where the search box is. */
export function isInOffice({ inOffice, actor }: View): boolean {
  return Boolean(inOffice) && actor.kind === 'staff' && actor.stage === 'in';
}

function OfficeHeader({ view, searched }: { readonly view: View; readonly searched: string | undefined }) {
  const text = useUiText();
  const { actor, chamber, path } = view;
  return (
    <header class="portal-header">
      <a class="portal-brand" href="/verwaltung">
        <span class="portal-brand__chamber">{chamber.identity.name}</span>
        <span class="portal-brand__portal">{text('office.name')}</span>
      </a>
      {actor.kind === 'staff' ? (
        <AccountLinks
          profile={actor.stage === 'in' ? '/verwaltung/profil' : undefined}
          signOut="/verwaltung/abmelden"
          path={path}
          name={actor.name}
        >
          <ShortName name={actor.name} />
        </AccountLinks>
      ) : null}
      {isInOffice(view) ? <OfficeSearchBox view={view} searched={searched} /> : null}
      <Navigation view={view} />
    </header>
  );
}

// `data-…` are the words of the script that shows finds while somebody types; without it Enter leads to the page
function OfficeSearchBox({
  view,
  searched = '',
}: {
  readonly view: View;
  readonly searched: string | undefined;
}) {
  const words = germanUiTexts.for(view.chamber, 'de');
  return (
    <form
      class="portal-search"
      role="search"
      method="get"
      action="/verwaltung/suche"
      data-search={words('search.finds')}
      data-none={words('search.none')}
      data-count={words('search.count')}
      data-one={words('search.one')}
    >
      <label class="portal-search__label" for="suche">
        {words('search.label')}
      </label>
      <input
        class="kern-form-input__input portal-search__input"
        id="suche"
        name="q"
        type="search"
        value={searched}
        autocomplete="off"
        spellcheck={false}
        maxlength={200}
      />
      <button class="portal-account__link portal-account__button" type="submit">
        {words('search.submit')}
      </button>
    </form>
  );
}

// § 4 BITV 2.0 wants Leichte Sprache on the start page; the languages stand
// before the page's own forms, so that nobody loses what they typed by changing the language at the end
function Languages({ view }: { readonly view: View }) {
  const { languageSwitch: to } = view;
  const atStart = view.path === '/';
  if (!to && !atStart) return null;
  return (
    <div class="portal-languages">
      {atStart ? (
        <a href="/leichte-sprache" hreflang="de" lang="de">
          {germanUiTexts.for(view.chamber, 'de')('easy.name')}
        </a>
      ) : null}
      {to ? <Switch to={to} shown={view.locale} /> : null}
    </div>
  );
}

function Switch({ to, shown }: { readonly to: LanguageSwitch; readonly shown: Locale }) {
  return (
    <form method="post" action={to.action}>
      <input type="hidden" name={to.backField} value={to.back} />
      {languageNames
        .filter(({ locale }) => locale !== shown)
        .map(({ locale, name }) => (
          <button key={locale} type="submit" name={to.field} value={locale} lang={locale}>
            {name}
          </button>
        ))}
    </form>
  );
}

function Account({ view }: { readonly view: View }) {
  const text = useUiText();
  const { actor } = view;
  if (actor.kind !== 'account') {
    return (
      <div class="portal-account">
        <a
          class="portal-account__link portal-account__button"
          href="/anmelden"
          aria-current={current(view.path, '/anmelden')}
        >
          {text('account.signIn')}
        </a>
      </div>
    );
  }
  const name = `${actor.firstName} ${actor.lastName}`;
  return (
    <AccountLinks profile="/profil" signOut="/abmelden" path={view.path} name={name}>
      <ShortName name={name} />
    </AccountLinks>
  );
}

/** The whole name where there is room, its first word on a phone. */
function ShortName({ name }: { readonly name: string }) {
  const [first, ...others] = name.split(' ');
  return (
    <span>
      {first} <span class="portal-account__last">{others.join(' ')}</span>
    </span>
  );
}

interface AccountLinksProps {
  /** Absent where it is not open yet. */
  readonly profile: string | undefined;
  readonly signOut: string;
  readonly path: string;
  readonly name: string;
  readonly children: ComponentChildren;
}

function AccountLinks({ profile, signOut, path, name, children }: AccountLinksProps) {
  const text = useUiText();
  return (
    <div class="portal-account">
      {profile ? (
        <a
          class="portal-account__link portal-account__name"
          href={profile}
          aria-label={text('account.profile', { name })}
          aria-current={current(path, profile)}
        >
          {children}
        </a>
      ) : (
        <span class="portal-account__link portal-account__name">{children}</span>
      )}
      <form method="post" action={signOut}>
        <button class="portal-account__link portal-account__button" type="submit">
          {text('account.signOut')}
        </button>
      </form>
    </div>
  );
}

// The links stand there twice, once in a row and once in a menu; the style sheet shows the one that fits and hides
// the other from everyone. A single list can't do both without scripts.
function Navigation({ view }: { readonly view: View }) {
  const text = useUiText();
  if (view.navigation.length === 0) return null;
  return (
    <>
      <nav class="portal-nav" aria-label={text('navigation.label')}>
        <Links view={view} />
      </nav>
      <details class="portal-menu">
        <summary class="portal-menu__summary">
          <Icon name="menu" />
          {text('navigation.menu')}
        </summary>
        <nav aria-label={text('navigation.menu')}>
          <Links view={view} />
        </nav>
      </details>
    </>
  );
}

function Links({ view }: { readonly view: View }) {
  return (
    <ul>
      {view.navigation.map((item: NavigationItem) => (
        <li key={item.href}>
          <a href={item.href} aria-current={current(view.path, item.href)}>
            {item.label}
          </a>
        </li>
      ))}
    </ul>
  );
}

function current(path: string, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page';
  return href !== '/' && href !== '/verwaltung' && path.startsWith(`${href}/`) ? 'true' : undefined;
}
