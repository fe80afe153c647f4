/** What every command is handed: the library, the user's language and the terminal. */
import type { Workbench } from "../library.js";
import type { Palette, Terminal } from "../terminal.js";
import type { Ui } from "../ui/ui.js";

export interface Session {
  readonly workbench: Workbench;
  readonly ui: Ui;
  readonly terminal: Terminal;
  readonly palette: Palette;
}
