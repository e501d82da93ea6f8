import type { Antragsart } from '../../../../platform/feature/antrag.ts';
import { Fieldset, TextArea, TextField, type View } from '../../../../platform/ui/index.ts';
import { asksNameOf, strangerFields } from '../enter-stranger.ts';
import { enterTexts } from '../enter-texts.de.ts';

/** Who sent the paper, where no register and no account says so. */
export function StrangerFields({ view, art }: { readonly view: View; readonly art: Antragsart }) {
  const t = enterTexts.for(view.chamber, 'de');
  const asksName = asksNameOf(art);
  return (
    <Fieldset legend={t('enter.who')}>
      {asksName ? <TextField name={strangerFields.name} label={t('enter.name')} autocomplete="off" /> : null}
      <p>{t('enter.who.either')}</p>
      <TextArea
        name={strangerFields.address}
        label={t('enter.address')}
        hint={t('enter.address.hint')}
        rows={3}
        either
      />
      {asksName ? (
        <TextField
          name={strangerFields.email}
          label={t('enter.email')}
          hint={t('enter.email.hint')}
          type="email"
          autocomplete="off"
          optional
        />
      ) : null}
    </Fieldset>
  );
}
