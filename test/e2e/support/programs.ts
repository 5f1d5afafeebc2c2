import { needPrograms, TEST_PROGRAMS } from '../../../scripts/browsers.mjs';

/** Where the browsers are; the tests' own processes inherit it. Runs once, before them. */
export async function setup(): Promise<void> {
  for (const [name, path] of Object.entries(await needPrograms(TEST_PROGRAMS))) {
    process.env[`PROVISO_${name.toUpperCase()}`] = path;
  }
}
