# Finds what run, test and bench need; sourced by them.

# Sets JAVA_HOME to a JDK of version 25 or says what to install.
find_jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" "$(path_java_home)" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/*jdk*; do
    if [ -x "$candidate/bin/javac" ] && [ "$(java_version "$candidate")" = 25 ]; then
      export JAVA_HOME=$candidate
      export PATH="$JAVA_HOME/bin:$PATH"
      return
    fi
  done
  echo "Huiying needs a JDK 25. Install one (for example Eclipse Temurin 25) or set JAVA_HOME to it." >&2
  exit 1
}

path_java_home() {
  local javac
  javac=$(command -v javac) || return 0
  dirname "$(dirname "$(readlink -f "$javac")")"
}

java_version() {
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

# Makes sure mvn 3.8 or newer is there, through the system's package manager where that is allowed.
find_maven() {
  if ! command -v mvn >/dev/null; then
    install_packages maven || {
      echo "Huiying needs Apache Maven 3.8 or newer. Install it (for example: apt-get install maven)." >&2
      exit 1
    }
  fi
  local version
  version=$(mvn -B -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p')
  if [ "$(printf '%s\n3.8\n' "$version" | sort -V | head -n 1)" != 3.8 ]; then
    echo "Huiying needs Apache Maven 3.8 or newer; found $version." >&2
    exit 1
  fi
}

# Installs system packages if we may; fails quietly otherwise.
install_packages() {
  local sudo=()
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || return 1
    sudo=(sudo -n)
  fi
  if command -v apt-get >/dev/null; then
    "${sudo[@]}" apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq "$@" >/dev/null
  elif command -v dnf >/dev/null; then
    "${sudo[@]}" dnf install -y -q "$@" >/dev/null
  else
    return 1
  fi
}

# Whether the packaged portal is missing or older than what it is made from.
needs_build() {
  [ ! -f target/huiying-app.jar ] ||
    [ -n "$(find pom.xml src/main db frontend/errors frontend/icons frontend/scripts frontend/styles -newer target/huiying-app.jar -print -quit)" ]
}

# Shows that the build goes on without showing all it says.
build_progress() {
  awk '/Downloaded from/ { if (++files % 100 == 0) print "  " files " files fetched"; fflush() }
    /^\[INFO\] --- / { sub(/^\[INFO\] --- /, "  "); sub(/ @ .*/, ""); print; fflush() }
    /ERROR|BUILD/ { print; fflush() }'
}

# postgres://user:password@host:port/name as Spring's settings.
jdbc_from_database_url() {
  local rest=${1#*://} credentials=
  case "$1" in jdbc:*) export SPRING_DATASOURCE_URL=$1; return ;; esac
  if [ "${rest#*@}" != "$rest" ]; then
    credentials=${rest%@*}
    rest=${rest##*@}
    export SPRING_DATASOURCE_USERNAME=${credentials%%:*}
    if [ "${credentials#*:}" != "$credentials" ]; then
      export SPRING_DATASOURCE_PASSWORD=${credentials#*:}
    fi
  fi
  export SPRING_DATASOURCE_URL="jdbc:postgresql://$rest"
}
