/** Codes to be kept, one a line, evenly spaced. */
export function CodeList({ codes }: { readonly codes: readonly string[] }) {
  return (
    <ol class="portal-codes" translate={false}>
      {codes.map((code) => (
        <li key={code}>
          <code>{code}</code>
        </li>
      ))}
    </ol>
  );
}
