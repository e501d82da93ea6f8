import { useUiText } from '../ui-text.ts';

export interface CodeBoxProps {
  /** What it is, such as a number of an Antrag. */
  readonly label: string;
  readonly code: string;
  /** Offers a button that copies it, where scripts run. */
  readonly copy?: boolean | undefined;
}

/** A number or code to note down or to pass on, large and evenly spaced. */
export function CodeBox({ label, code, copy }: CodeBoxProps) {
  const text = useUiText();
  return (
    <div class="portal-code">
      <p class="portal-code__label">{label}</p>
      <p
        class="portal-code__line"
        data-copy={copy ? text('code.copy') : undefined}
        data-copied={copy ? text('code.copied') : undefined}
      >
        <code class="portal-code__code" translate={false}>
          {code}
        </code>
      </p>
    </div>
  );
}
