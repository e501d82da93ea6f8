import type { ComponentChildren } from 'preact';
import type { FormState } from '../view.ts';
import { HiddenFields, PlainHiddenFields } from './acting-for.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { UploadStatus } from './upload-status.tsx';
import { FormProvider } from './form-context.ts';

export interface FormProps {
  readonly action: string;
  /** Kept input and errors; the fields inside find theirs by name. */
  readonly form: FormState;
  /** Needed only for a second form with fields of the same names on one page: begins the ids of its fields. */
  readonly idPrefix?: string | undefined;
  /** Hidden fields. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** `get` for a search, whose answer is a page with an address of its own. */
  readonly method?: 'get' | undefined;
  /** True where files can be chosen in it. */
  readonly takesFiles?: boolean | undefined;
  /**
   * Where scripts run, its files go piece by piece before it, and go on after an interruption; all of them together may
   * have so many bytes. The page has to say `takesFiles` too.
   */
  readonly piecewise?: { readonly mostBytes: number } | undefined;
  readonly children: ComponentChildren;
}

/**
 * A form that works without scripts: posts, leaves checking to the server and shows the error summary on top.
 * The browser's own bubbles stay away, since they can't be styled, translated or read again.
 */
export function Form(props: FormProps) {
  const {
    action,
    form,
    idPrefix = '',
    hidden = {},
    method = 'post',
    takesFiles,
    piecewise,
    children,
  } = props;
  return (
    <form
      class="portal-form"
      method={method}
      action={action}
      enctype={takesFiles ? 'multipart/form-data' : undefined}
      novalidate
    >
      {method === 'post' ? <HiddenFields fields={hidden} /> : <PlainHiddenFields fields={hidden} />}
      <ErrorSummary form={form} idPrefix={idPrefix} />
      <FormProvider value={{ form, idPrefix }}>{children}</FormProvider>
      {piecewise ? <UploadStatus {...piecewise} /> : null}
    </form>
  );
}
