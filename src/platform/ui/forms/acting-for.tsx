import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { actingForField } from '../../access/acting-for.ts';

const ActingForContext = createContext<string | undefined>(undefined);

/** Tells the forms of a page for whom its person acts. */
export const ActingForProvider = ActingForContext.Provider;

const SignedInContext = createContext(false);

/** Tells the forms of a page whether it is drawn for somebody signed in as a customer. */
export const SignedInProvider = SignedInContext.Provider;

/** True on a page drawn for somebody signed in as a customer. */
export function useSignedIn(): boolean {
  return useContext(SignedInContext);
}

/**
 * Hidden fields of a form that posts, among them for whom it was drawn: put here for all forms, so that none forgets it.
 * @param props.fields what the form carries besides; a form that was kept says itself for whom it was
 */
export function HiddenFields({ fields }: { readonly fields: Readonly<Record<string, string>> }) {
  const drawnFor = useContext(ActingForContext);
  const all = drawnFor === undefined ? fields : { [actingForField]: drawnFor, ...fields };
  return <PlainHiddenFields fields={all} />;
}

/** Hidden fields of a form that only looks something up. */
export function PlainHiddenFields({ fields }: { readonly fields: Readonly<Record<string, string>> }) {
  return (
    <>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
