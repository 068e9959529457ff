/** The build of mammoth for browsers has no types of its own. */
declare module 'mammoth/mammoth.browser.min.js' {
  const mammoth: {
    convertToHtml: (
      input: { arrayBuffer: ArrayBuffer },
      options: { convertImage: unknown },
    ) => Promise<{ value: string }>
    images: { imgElement: (make: () => Promise<{ src: string }>) => unknown }
  }
  export default mammoth
}
