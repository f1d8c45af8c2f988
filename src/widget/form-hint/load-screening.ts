type Browser = typeof import('../../screening/browser.ts');

/**
 * Loads the screening for a visitor's device.
 * @param folder address of what the build of the screening made, with a slash at its end
 */
export async function loadScreening(folder: string): Promise<ReturnType<Browser['createScreening']>> {
  const { createScreening } = (await import(`${folder}screening.js`)) as Browser;
  return createScreening(async (lang) => {
    const response = await fetch(`${folder}${lang}.txt`);
    if (!response.ok) throw new Error(`The words of ${lang} are not there.`);
    return response.text();
  });
}
