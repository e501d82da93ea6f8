import type { Mandate, SignedInActor } from '../../access/actor.ts';
import { useUiText } from '../ui-text.ts';
import type { MandateSwitch, View } from '../view.ts';

/** For whom the person acts, on every page; with several mandates also the switch between them. */
export function MandateBar({ view }: { readonly view: View }) {
  const text = useUiText();
  const { actor, mandateSwitch } = view;
  if (actor.kind !== 'account' || !actor.actingFor) return null;
  return (
    <section class="portal-mandate" aria-label={text('mandate.label')}>
      <p class="portal-mandate__text">
        {text('mandate.actingFor')} <strong>{actor.actingFor.label}</strong>{' '}
        <span class="portal-mandate__number">
          ({text('mandate.number', { number: actor.actingFor.number })}
          <Note view={view} mandate={actor.actingFor} />)
        </span>
      </p>
      {mandateSwitch && actor.mandates.length > 1 ? <Switch actor={actor} to={mandateSwitch} /> : null}
    </section>
  );
}

function Note({ view, mandate }: { readonly view: View; readonly mandate: Mandate }) {
  const note = view.mandateNote?.(mandate) ?? null;
  return note === null ? null : <>, {note}</>;
}

/** More than these would push the page itself out of view. */
const MOST_IN_BAR = 8;

function Switch({ actor, to }: { readonly actor: SignedInActor; readonly to: MandateSwitch }) {
  const text = useUiText();
  if (to.all && actor.mandates.length > MOST_IN_BAR) return <a href={to.all}>{text('mandate.switch')}</a>;
  return (
    <details class="portal-switch">
      <summary class="portal-switch__summary">{text('mandate.switch')}</summary>
      <form method="post" action={to.action}>
        <ul>
          {actor.mandates.map((mandate) => {
            const chosen = mandate.linkId === actor.actingFor?.linkId;
            return (
              <li key={mandate.linkId}>
                <button
                  type="submit"
                  name={to.field}
                  value={mandate.linkId}
                  aria-current={chosen ? 'true' : undefined}
                >
                  <span>{mandate.label}</span>{' '}
                  <span class="portal-mandate__number">
                    {text('mandate.number', { number: mandate.number })}
                    {chosen ? `, ${text('mandate.current')}` : ''}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </form>
    </details>
  );
}
