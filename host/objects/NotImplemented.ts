import { ExcelError } from '../engine';

/** A member that Excel may have and this host lacks: always loud, never a plausible default. */
export class NotImplemented extends ExcelError {
  readonly member: string;

  constructor(member: string) {
    super('NotImplemented', `The embedded host does not have ${member}.`);
    this.name = 'NotImplemented';
    this.member = member;
  }
}
