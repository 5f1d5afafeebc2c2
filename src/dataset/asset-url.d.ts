/** The address of a data file that the build emits beside the scripts. */
declare module '*.json?url' {
  const url: string;
  export default url;
}
