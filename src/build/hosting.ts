// Configurations for the usual static hosts, with comments for who looks after them. All say the same: compress, ask again
// before using a kept copy, who may frame the page, no guessing of types, little of the address to others.

/** Who may show the page in a frame: sources of the CSP directive frame-ancestors ('*', 'self', https://…). */
export type Ancestors = string

/** Seconds that a browser may use the picture and the frames' script without asking. */
const HOUR = 3600

const WHY = `Nothing here has a hash in its name (the page is one file), so browsers ask each time whether it changed (no-cache: a
kept copy is used after asking, which costs one short answer). Only the picture and embed.js may be used for an hour.`
const comment = (sign: string): string =>
  WHY.split('\n')
    .map((line) => `${sign} ${line}`)
    .join('\n')

const headers = (ancestors: Ancestors): [name: string, value: string][] => [
  // The page's own policy stands in it; a policy for frames works as a header only.
  ['Content-Security-Policy', `frame-ancestors ${ancestors}`],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
]

/** For nginx: include it in a server block, with the path and the folder of your own. */
export function nginx(ancestors: Ancestors): string {
  const add = (indent: string, cache: string): string =>
    [...headers(ancestors), ['Cache-Control', cache] as const]
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
      .join('\n')
  return `# Biên Niên for nginx: inside server { … }. Three places to change: the page's path /bien-nien, in both locations,
# and after alias its folder. Then: nginx -t && nginx -s reload
${comment('#')}
location = /bien-nien {
  # Without the last slash the page would look for its files a folder too high.
  absolute_redirect off;
  return 301 $uri/$is_args$args;
}
location /bien-nien/ {
  alias /var/www/bien-nien/;
  index index.html;
  charset utf-8;
  charset_types application/json application/javascript text/javascript;

  gzip on;
  gzip_vary on;
  gzip_min_length 1000;
  gzip_types application/json application/javascript text/javascript image/svg+xml;
  # With the brotli module: brotli on; brotli_types application/json application/javascript image/svg+xml;

  # Who may frame the page; 'none' for nobody, https://www.example.gov.vn for one site, several with blanks between.
${add('  ', 'no-cache')}

  location ~ /(embed\\.js|picture\\.png)$ {
    # nginx takes no headers from above where a location has its own.
${add('    ', `max-age=${HOUR}`)}
  }
  # For hosts of other kinds.
  location ~ /(\\.htaccess|web\\.config|_headers|hosting/) {
    return 404;
  }
}
`
}

/** For Apache: \`.htaccess\` in the page's folder (AllowOverride FileInfo Indexes), or the same lines in <Directory>. */
export function apache(ancestors: Ancestors): string {
  return `# Biên Niên for Apache. Needs mod_headers; mod_deflate or mod_brotli compress.
${comment('#')}
DirectoryIndex index.html
AddDefaultCharset utf-8
AddType application/json .json
AddType text/javascript .js
AddCharset utf-8 .js .json
# Compression changes Apache's ETags, and then no kept copy is ever found unchanged; the time of change alone serves.
FileETag None

<IfModule mod_brotli.c>
  AddOutputFilterByType BROTLI_COMPRESS text/html application/json text/javascript image/svg+xml
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html application/json text/javascript image/svg+xml
</IfModule>

<IfModule mod_headers.c>
  # Who may frame the page; several sites with blanks between.
${headers(ancestors)
  .map(([name, value]) => `  Header always set ${name} "${value}"`)
  .join('\n')}
  Header unset X-Frame-Options
  Header set Cache-Control "no-cache"
  <FilesMatch "^(embed\\.js|picture\\.png)$">
    Header set Cache-Control "max-age=${HOUR}"
  </FilesMatch>
</IfModule>

# For hosts of other kinds.
<IfModule mod_alias.c>
  RedirectMatch 404 "/(\\.htaccess|web\\.config|_headers|hosting/.*)$"
</IfModule>
`
}

/** For IIS: \`web.config\` in the page's folder. */
export function iis(ancestors: Ancestors): string {
  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  const set = (name: string, value: string): string =>
    `        <remove name="${name}" />\n        <add name="${name}" value="${escaped(value)}" />`
  const anHour = (path: string): string => `  <location path="${path}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="01:00:00" />
      </staticContent>
    </system.webServer>
  </location>
`
  const hidden = (name: string): string =>
    `          <remove segment="${name}" />\n          <add segment="${name}" />\n`
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Biên Niên for IIS 8 or newer. Static compression is a role service: Performance, Static Content Compression.
${WHY} -->
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <security>
      <requestFiltering>
        <!-- For hosts of other kinds. -->
        <hiddenSegments>
${['.htaccess', '_headers', 'hosting'].map(hidden).join('')}        </hiddenSegments>
      </requestFiltering>
    </security>
    <urlCompression doStaticCompression="true" />
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <!-- Who may frame the page; several sites with blanks between. -->
${headers(ancestors)
  .map(([name, value]) => set(name, value))
  .join('\n')}
        <remove name="X-Frame-Options" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${['embed.js', 'picture.png'].map(anHour).join('')}</configuration>
`
}

/** For hosts that read \`_headers\` (Netlify, Cloudflare Pages and their like); they compress by themselves. */
export function headersFile(ancestors: Ancestors): string {
  const lines = headers(ancestors)
    .map(([name, value]) => `  ${name}: ${value}`)
    .join('\n')
  // Each path is in one rule only: such hosts join what several rules say of the same header.
  const kept = (paths: readonly string[], value: string): string =>
    paths.map((path) => `${path}\n  Cache-Control: ${value}\n`).join('')
  return `# Biên Niên. Who may frame the page stands in the first line; several sites with blanks between.
${comment('#')}
/*
${lines}
${kept(['/', '/index.html', '/data/*'], 'no-cache')}${kept(['/embed.js', '/picture.png'], `max-age=${HOUR}`)}`
}
