import { whenWritten } from '../../../../host/page/comments/whenWritten';

describe('when a comment was written', () => {
  it('reads the time of a file, which has no zone, as UTC', () => {
    expect(whenWritten('2026-03-04T09:15:30.25')).toBe('Mar 4, 2026, 9:15 AM');
  });

  it('says nothing where the file does not tell', () => {
    expect(whenWritten('')).toBe('');
    expect(whenWritten('yesterday')).toBe('');
  });
});
