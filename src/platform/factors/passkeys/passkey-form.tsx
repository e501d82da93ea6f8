import type { ComponentChildren } from 'preact';
import { Actions, Button, Form, type FormState } from '../../ui/index.ts';
import { answerField } from './answer.ts';
import { challengeField, challengeMinutes } from './challenge.ts';

/** A question to a passkey as the page carries it. */
export interface PasskeyQuestion {
  /** What the browser is told, as JSON. */
  readonly options: string;
  /** The challenge, sealed for its way back. */
  readonly sealed: string;
}

export interface PasskeyFormProps {
  /** What the script says when nothing comes of it. */
  readonly says: Readonly<Record<'unsupported' | 'cancelled' | 'failed' | 'known', string>>;
  readonly action: string;
  readonly question: PasskeyQuestion;
  readonly form: FormState;
  /** What the button says. */
  readonly label: string;
  readonly kind?: 'primary' | 'secondary' | undefined;
  /** True to make a passkey; otherwise one is asked to prove itself. */
  readonly make?: boolean | undefined;
  /** Lets the browser offer passkeys in the field for the user name, before any button is pressed. */
  readonly autofill?: boolean | undefined;
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  readonly idPrefix?: string | undefined;
  /** Fields and further buttons. */
  readonly children?: ComponentChildren;
  readonly beside?: ComponentChildren;
}

/** A form that a passkey fills in: its script asks the device; without scripts the answer says what else there is. */
export function PasskeyForm(props: PasskeyFormProps) {
  const { says, question, make, children, beside } = props;
  return (
    <div
      data-passkey={make ? 'make' : 'ask'}
      data-options={encodeURIComponent(question.options)}
      data-token={challengeField}
      data-proof={answerField}
      data-fresh-seconds={(challengeMinutes - 1) * 60}
      data-autofill={props.autofill ? '' : undefined}
      data-unsupported={says.unsupported}
      data-cancelled={says.cancelled}
      data-failed={says.failed}
      data-known={says.known}
    >
      <Form
        action={props.action}
        form={props.form}
        idPrefix={props.idPrefix}
        hidden={{ ...props.hidden, [challengeField]: question.sealed, [answerField]: '' }}
      >
        {children}
        <Actions>
          <Button kind={props.kind}>{props.label}</Button>
          {beside}
        </Actions>
      </Form>
    </div>
  );
}
