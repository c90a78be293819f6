/** ExcelTS's zip module, by path like the rest of ExcelTS: the parts of a file that ExcelTS's workbook does not keep are read and written here. */
import {
  editZip,
  type ZipEditor,
  ZipReader,
} from '../../../node_modules/@cj-tech-master/excelts/dist/browser/modules/archive/index.browser.js';

/** The parts of an Office file, by path (`xl/workbook.xml`), for reading. */
export class PackageReader {
  readonly #zip: ZipReader;

  constructor(bytes: Uint8Array) {
    this.#zip = new ZipReader(bytes);
  }

  async bytes(path: string): Promise<Uint8Array | null> {
    return this.#zip.bytes(path);
  }

  /** Null when there is no such part. */
  async text(path: string): Promise<string | null> {
    const bytes = await this.bytes(path);
    return bytes && new TextDecoder().decode(bytes);
  }

  async names(): Promise<string[]> {
    const names: string[] = [];
    for await (const entry of this.#zip.entries()) names.push(entry.path);
    return names;
  }
}

/** The parts of an Office file, for changing. It is written compressed, whatever it was. */
export class PackageEditor {
  readonly #zip: ZipEditor;
  readonly #source: PackageReader;
  readonly #changed = new Map<string, string | Uint8Array>();

  private constructor(zip: ZipEditor, source: PackageReader) {
    this.#zip = zip;
    this.#source = source;
  }

  static async open(bytes: Uint8Array): Promise<PackageEditor> {
    return new PackageEditor(await editZip(bytes), new PackageReader(bytes));
  }

  get isChanged(): boolean {
    return this.#changed.size > 0;
  }

  paths(): readonly string[] {
    return this.#zip.getOutputEntryNames();
  }

  /** The text of a part as it is now; '' when there is none. */
  async text(path: string): Promise<string> {
    const changed = this.#changed.get(path);
    if (changed !== undefined)
      return typeof changed === 'string' ? changed : new TextDecoder().decode(changed);
    return (await this.#source.text(path)) ?? '';
  }

  set(path: string, content: string | Uint8Array): void {
    this.#changed.set(path, content);
  }

  delete(path: string): void {
    this.#zip.delete(path);
  }

  /** Changes a part, if the change makes a difference. */
  async change(path: string, change: (text: string) => string): Promise<void> {
    const before = await this.text(path);
    const after = change(before);
    if (after !== before) this.set(path, after);
  }

  async bytes(): Promise<Uint8Array> {
    for (const [path, content] of this.#changed) {
      this.#zip.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    }
    for (const path of this.paths()) {
      if (this.#changed.has(path)) continue;
      const kept = await this.#source.bytes(path);
      if (kept) this.#zip.set(path, kept);
    }
    // With somebody to tell, the module compresses by the platform's own code; without, by its JavaScript, which takes ten times as long.
    return this.#zip.bytes({ onProgress: () => undefined });
  }
}
