import type { Workbook } from './excelts';

export type CustomPropertyValue = string | number | boolean | Date;

/** How circular references are solved, as the file says. */
export interface Iteration {
  readonly enabled: boolean;
  readonly maxIteration: number;
  readonly maxChange: number;
}

/** What a file says about itself: title, author, ... and custom properties. */
export class BookProperties {
  readonly custom = new Map<string, CustomPropertyValue>();
  /** How often the workbook was saved, as the file says; 0 when it does not. */
  revisionNumber = 0;
  iteration: Iteration = { enabled: false, maxIteration: 100, maxChange: 0.001 };
  readonly #native: Workbook;

  constructor(native: Workbook) {
    this.#native = native;
  }

  get title(): string {
    return this.#native.title;
  }

  set title(title: string) {
    this.#native.title = title;
  }

  get subject(): string {
    return this.#native.subject;
  }

  set subject(subject: string) {
    this.#native.subject = subject;
  }

  get author(): string {
    return this.#native.creator ?? '';
  }

  set author(author: string) {
    this.#native.creator = author;
  }

  get lastAuthor(): string {
    return this.#native.lastModifiedBy ?? '';
  }

  get keywords(): string {
    return this.#native.keywords;
  }

  set keywords(keywords: string) {
    this.#native.keywords = keywords;
  }

  get comments(): string {
    return this.#native.description;
  }

  set comments(comments: string) {
    this.#native.description = comments;
  }

  get category(): string {
    return this.#native.category;
  }

  set category(category: string) {
    this.#native.category = category;
  }

  get manager(): string {
    return this.#native.manager;
  }

  set manager(manager: string) {
    this.#native.manager = manager;
  }

  get company(): string {
    return this.#native.company;
  }

  set company(company: string) {
    this.#native.company = company;
  }

  get creationDate(): Date {
    return this.#native.created;
  }
}
