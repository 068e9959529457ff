// Configurations for common static hosts, with comments for their administrators. All set the same: compression,
// revalidation of cached copies, sites that may frame the page, no MIME sniffing, a short Referer header.

/** Sites that may frame the page, as sources of the CSP directive frame-ancestors ('*', 'self', https://…). */
export type Ancestors = string

/** Cache lifetime of picture.png and embed.js, in seconds. */
const HOUR = 3600
/** Cache lifetime of files in parts/, in seconds; their names change with their content. */
const YEAR = 31_536_000

const WHY = `Browsers ask each time whether the page changed (no-cache: a kept copy is used after asking, which costs one short
answer). The picture and embed.js may be used for an hour, files in parts/ for good: their names change with their content.
Keep the parts/ of the last build beside the new one for some days, for readers who have the page open.`
const comment = (sign: string): string =>
  WHY.split('\n')
    .map((line) => `${sign} ${line}`)
    .join('\n')

const headers = (ancestors: Ancestors): [name: string, value: string][] => [
  // The other directives are in the page's <meta>; frame-ancestors works in a header only.
  ['Content-Security-Policy', `frame-ancestors ${ancestors}`],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
]

/** Dot files and folders (.git, .env), which hosts must not serve, except `.well-known`, which certificates need. */
const DOT_FILES = '/\\.(?!well-known/)'

/** A pattern for the configuration files of other hosts. */
const CONFIGURATIONS = '/(web\\.config|_headers|hosting/nginx\\.conf)$'

/** The configuration for nginx, to be included in a server block. */
export function nginx(ancestors: Ancestors): string {
  const add = headers(ancestors)
    .map(([name, value]) => `  add_header ${name} "${value}" always;`)
    .join('\n')
  return `# Biên Niên for nginx: inside server { … }. Three places to change: the page's path /bien-nien, in both locations,
# and after alias its folder. Then: nginx -t && nginx -s reload
#
# YOUR OWN HEADERS (Strict-Transport-Security, Permissions-Policy …): nginx drops those of server { … } and http { … } in
# a location that adds any itself, and this one must add frame-ancestors. To keep yours, write their add_header lines once
# more, with "always", into a file bien-nien-headers.conf beside nginx.conf; it is included below, and a new build doesn't
# touch it. Leave X-Frame-Options and Content-Security-Policy out: they would block frames. Check: curl -I https://…/bien-nien/
${comment('#')}
location = /bien-nien {
  # Without the last slash the page would look for its files a folder too high.
  absolute_redirect off;
  return 301 $uri/$is_args$args;
}
# ^~: locations of your own for *.js or *.png don't take these files over.
location ^~ /bien-nien/ {
  alias /var/www/bien-nien/;
  index index.html;
  autoindex off;
  charset utf-8;
  charset_types text/plain application/json application/javascript text/javascript;

  gzip on;
  gzip_vary on;
  gzip_min_length 1000;
  gzip_types text/plain application/json application/javascript text/javascript image/svg+xml;
  # With the brotli module: brotli on; brotli_types text/plain application/json application/javascript image/svg+xml;

  # Who may frame the page; 'none' for nobody, https://www.example.gov.vn for one site, several with blanks between.
${add}
  # The file with your own headers, if it is there.
  include bien-nien-headers*.conf;
  # Cache-Control: no-cache. A location inside this one that adds no header keeps those above.
  expires -1;

  # Dot files such as .git, and files for hosts of other kinds.
  location ~ ${DOT_FILES}|${CONFIGURATIONS} {
    return 404;
  }
  location ~ /(embed\\.js|picture\\.png)$ {
    expires ${HOUR}s;
  }
  location ~ /parts/ {
    expires ${YEAR}s;
  }
}
`
}

/** `.htaccess` for Apache (needs AllowOverride FileInfo Indexes), or the same lines for <Directory>. */
export function apache(ancestors: Ancestors): string {
  // Apache has two tables of headers, 'onsuccess' and 'always', and sends both.
  const once = ([name, value]: [name: string, value: string]): string =>
    `  Header onsuccess unset ${name}\n  Header always set ${name} "${value}"`
  return `# Biên Niên for Apache. Needs mod_headers; mod_deflate or mod_brotli compress.
${comment('#')}
DirectoryIndex index.html
AddDefaultCharset utf-8
AddType application/json .json
AddType text/javascript .js
AddCharset utf-8 .js .json .txt
# Compression changes Apache's ETags, and then no kept copy is ever found unchanged; the time of change alone serves.
FileETag None

<IfModule mod_brotli.c>
  AddOutputFilterByType BROTLI_COMPRESS text/html text/plain application/json text/javascript image/svg+xml
</IfModule>
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/plain application/json text/javascript image/svg+xml
</IfModule>

<IfModule mod_headers.c>
  # Who may frame the page; several sites with blanks between. Headers of the same names that the server sets for all its
  # pages are taken away first: an older Content-Security-Policy or X-Frame-Options beside this one would block frames. (The
  # page's policy for scripts and styles stands in the page itself.) Other headers of the server stay. What a <Location>
  # block sets comes after this file: if frames stay empty, look for Content-Security-Policy there, and in a proxy before it.
${headers(ancestors).map(once).join('\n')}
  Header onsuccess unset X-Frame-Options
  Header always unset X-Frame-Options
  Header always unset Cache-Control
  Header set Cache-Control "no-cache"
  <FilesMatch "^(embed\\.js|picture\\.png)$">
    Header set Cache-Control "max-age=${HOUR}"
  </FilesMatch>
  <FilesMatch "-[0-9a-f]{8}\\.js$">
    Header set Cache-Control "max-age=${YEAR}, immutable"
  </FilesMatch>
</IfModule>

# Dot files such as .git, files for hosts of other kinds, and lists of what is in a folder.
<IfModule mod_alias.c>
  RedirectMatch 404 "${DOT_FILES}"
  RedirectMatch 404 "${CONFIGURATIONS}"
  <If "-d %{REQUEST_FILENAME} && ! -f '%{REQUEST_FILENAME}/index.html'">
    RedirectMatch 404 "^"
  </If>
</IfModule>
`
}

/** `web.config` for IIS. */
export function iis(ancestors: Ancestors): string {
  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  const set = (name: string, value: string): string =>
    `        <remove name="${name}" />\n        <add name="${name}" value="${escaped(value)}" />`
  const usable = (path: string, time: string): string => `  <location path="${path}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${time}" />
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
        <!-- Files of version control and editors, and files for other hosts. IIS refuses all other dot files, because
             it has no media type for them. -->
        <hiddenSegments>
${['.git', '.svn', '.hg', '.env', '.DS_Store', '.htaccess', '_headers'].map(hidden).join('')}        </hiddenSegments>
        <denyUrlSequences>
          <add sequence="/hosting/nginx.conf" />
        </denyUrlSequences>
      </requestFiltering>
    </security>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="true" />
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <remove fileExtension=".txt" />
      <mimeMap fileExtension=".txt" mimeType="text/plain; charset=utf-8" />
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
${['embed.js', 'picture.png'].map((path) => usable(path, '01:00:00')).join('')}${usable('parts', '365.00:00:00')}</configuration>
`
}

/** `_headers` for Netlify, Cloudflare Pages and similar hosts, which compress by default. */
export function headersFile(ancestors: Ancestors): string {
  const lines = headers(ancestors)
    .map(([name, value]) => `  ${name}: ${value}`)
    .join('\n')
  // One rule for each path, because these hosts join the values of a header from several rules.
  const kept = (paths: readonly string[], value: string): string =>
    paths.map((path) => `${path}\n  Cache-Control: ${value}\n`).join('')
  return `# Biên Niên. Who may frame the page stands in the first line; several sites with blanks between.
# These hosts list no folder, and publish no .git; nothing here needs to refuse them.
${comment('#')}
/*
${lines}
${kept(['/', '/index.html', '/offline.html', '/data/*', '/licenses.txt'], 'no-cache')}${kept(['/embed.js', '/picture.png'], `max-age=${HOUR}`)}${kept(['/parts/*'], `max-age=${YEAR}, immutable`)}`
}
