import { hashPassword, matchesPassword } from '../../../host/engine/passwordHash';

describe('the hash of a password', () => {
  it('is matched by the password alone', () => {
    const stored = hashPassword('Grün 7');
    expect(matchesPassword('Grün 7', stored)).toBe(true);
    expect(matchesPassword('grün 7', stored)).toBe(false);
    expect(matchesPassword('', stored)).toBe(false);
  });

  it('differs each time, since the salt does', () => {
    expect(hashPassword('secret').hashValue).not.toBe(hashPassword('secret').hashValue);
  });

  it('is refused when it was made in a way that the host does not know', () => {
    const stored = { algorithmName: 'WHIRLPOOL', hashValue: '', saltValue: '', spinCount: 1 };
    expect(() => matchesPassword('x', stored)).toThrow(expect.objectContaining({ code: 'NotImplemented' }));
  });
});
