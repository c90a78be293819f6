/** Expects that work in Excel is refused with one of Office's error codes. */
export async function expectOfficeError(
  code: string,
  work: (context: Excel.RequestContext) => void,
): Promise<void> {
  const run = Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code });
}

/** Expects that a whole run, with syncs of its own, is refused with one of Office's error codes. */
export async function expectRefusedRun(code: string, run: () => Promise<unknown>): Promise<void> {
  await expect(run()).rejects.toMatchObject({ code });
}
