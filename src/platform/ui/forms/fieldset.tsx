import type { ComponentChildren } from 'preact';

/** Fields that belong together, under a heading of their own. */
export function Fieldset({
  legend,
  children,
}: {
  readonly legend: string;
  readonly children: ComponentChildren;
}) {
  return (
    <fieldset class="portal-fieldset">
      <legend class="portal-fieldset__legend">{legend}</legend>
      {children}
    </fieldset>
  );
}
