// Replaces the bundler's helper for import(), which would look for style sheets beside the page. Parts of the app
// contain their styles (src/loader.ts).

/** Calls `load` without preloading anything. The bundler inserts calls of this name. */
export const __vitePreload = <Module>(load: () => Promise<Module>): Promise<Module> => load()
