/** Where a command was given, and where it speaks. */
export interface CommandLine {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder with the built style sheets, for `serve`. */
  readonly assetsDir: string;
  readonly out: (text: string) => void;
  readonly progress: (line: string) => void;
}
