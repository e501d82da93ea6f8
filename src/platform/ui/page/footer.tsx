import { openingHoursFor } from '../../chamber/identity.ts';
import { germanUiTexts } from '../german-texts.de.ts';
import { useUiText } from '../ui-text.ts';
import type { View } from '../view.ts';

interface FooterLink {
  readonly href: string;
  readonly label: string;
  /** Of label and page, where they are in one language alone. */
  readonly lang?: string;
}

// what the law wants on every page; help and contact are the customers'
const ofOffice = (text: ReturnType<typeof useUiText>): readonly FooterLink[] => [
  { href: '/barrierefreiheit', label: text('footer.accessibility') },
  { href: '/datenschutz', label: text('footer.privacy') },
  { href: '/impressum', label: text('footer.imprint') },
];

/** Who answers, how to reach them, and the pages that the law wants on every page. */
export function Footer({ view }: { readonly view: View }) {
  const text = useUiText();
  const { identity } = view.chamber;
  const hours = openingHoursFor(identity, view.locale);
  const easy = germanUiTexts.for(view.chamber, 'de')('easy.name');
  const customers: readonly FooterLink[] = [
    { href: '/hilfe', label: text('footer.help') },
    { href: '/kontakt', label: text('footer.contactPage') },
    { href: '/leichte-sprache', label: easy, lang: 'de' },
    { href: '/barrierefreiheit', label: text('footer.accessibility') },
    { href: '/datenschutz', label: text('footer.privacy') },
    { href: '/nutzungsbedingungen', label: text('footer.terms') },
    { href: '/impressum', label: text('footer.imprint') },
  ];
  const links = view.inOffice ? ofOffice(text) : customers;
  return (
    <footer class="portal-footer">
      <div class="portal-footer__row">
        <address class="portal-footer__contact">
          <strong>{identity.name}</strong>
          <br />
          {identity.address.street}
          <br />
          {identity.address.postcode} {identity.address.city}
        </address>
        <div class="portal-footer__contact">
          <p>{text('footer.phone', { phone: identity.phone })}</p>
          <p>
            <a href={`mailto:${identity.serviceEmail}`}>{identity.serviceEmail}</a>
          </p>
          {hours ? <p>{text('footer.hours', { hours })}</p> : null}
        </div>
      </div>
      <nav class="portal-footer__links" aria-label={text('footer.links')}>
        <ul>
          {links.map(({ href, label, lang }) => (
            <li key={href}>
              <a
                href={href}
                lang={lang}
                hreflang={lang}
                aria-current={view.path === href ? 'page' : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {identity.example ? <p class="portal-footer__example">{text('footer.example')}</p> : null}
    </footer>
  );
}
