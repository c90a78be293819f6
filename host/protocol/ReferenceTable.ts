import type { OfficeObject } from '../objects/officeClass';

/** Objects that live beyond their batch because office.js holds a reference id to them. */
export class ReferenceTable {
  readonly #objects = new Map<string, OfficeObject>();
  #next = 1;

  keep(object: OfficeObject): string {
    const id = `ref_${this.#next}`;
    this.#next += 1;
    this.#objects.set(id, object);
    return id;
  }

  get(id: string): OfficeObject | null {
    return this.#objects.get(id) ?? null;
  }

  release(id: string): void {
    this.#objects.delete(id);
  }
}
