export { stylesheetFor } from './accent.ts';
export type { AssetLinks } from './assets.ts';
export { Accordion } from './content/accordion.tsx';
export { Alert, type Tone } from './content/alert.tsx';
export { Badge } from './content/badge.tsx';
export { Card, ServiceTile, TaskCard } from './content/card.tsx';
export { CodeBox } from './content/code-box.tsx';
export { CodeList } from './content/code-list.tsx';
export { DataTable, type TableColumn } from './content/data-table.tsx';
export { EasyLink, EasyText } from './content/easy-text.tsx';
export { EmptyState } from './content/empty-state.tsx';
export { Columns, Hint, Lead, Stack } from './content/layout.tsx';
export { Pagination } from './content/pagination.tsx';
export { QrCode } from './content/qr-code.tsx';
export { Steps, type Step } from './content/steps.tsx';
export { type SummaryItem, SummaryList } from './content/summary-list.tsx';
export { Timeline, type TimelineEntry } from './content/timeline.tsx';
export { Actions, Button, ButtonLink, PostButton } from './forms/button.tsx';
export { CheckboxField } from './forms/checkbox-field.tsx';
export { CodeField } from './forms/code-field.tsx';
export { FileField } from './forms/file-field.tsx';
export { Fieldset } from './forms/fieldset.tsx';
export { Form } from './forms/form.tsx';
export { PasswordField } from './forms/password-field.tsx';
export { RadioGroup } from './forms/radio-group.tsx';
export { type Choice, SelectField } from './forms/select-field.tsx';
export { TextArea } from './forms/text-area.tsx';
export { TextField } from './forms/text-field.tsx';
export type { Crumb } from './page/breadcrumb.tsx';
export { renderDocument } from './page/document.tsx';
export { FramedPage } from './page/framed-page.tsx';
export { Page } from './page/page.tsx';
export { PlainPage } from './page/plain-page.tsx';
export {
  type FormState,
  freshForm,
  type LanguageSwitch,
  type MandateSwitch,
  type NavigationItem,
  type View,
} from './view.ts';
export { withoutLife } from './read-only.ts';
