@echo off
rem Starts Heed on any Java 17 or newer: JAVA_HOME's if that is set, else the one on the PATH.
rem HEED_JAVA_OPTS holds further options for the Java machine.
rem Delayed expansion stays off: it would eat the exclamation marks in arguments.
setlocal EnableExtensions DisableDelayedExpansion

for %%I in ("%~dp0..") do set "HEED_HOME=%%~fI"

if not defined JAVA_HOME goto path
set "HEED_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%HEED_JAVA%" goto version
echo heed: JAVA_HOME is "%JAVA_HOME%", where there is no bin\java.exe; set it to a Java 17 or newer 1>&2
exit /b 2

:path
set "HEED_JAVA="
for %%I in (java.exe) do set "HEED_JAVA=%%~$PATH:I"
if defined HEED_JAVA goto version
echo heed: no Java found; install a Java 17 or newer, or set JAVA_HOME to one 1>&2
exit /b 2

rem A Java says in its folder which version it is. One that does not say is taken at its word: it
rem refuses newer classes itself.
:version
set "HEED_VERSION="
set "HEED_BUILD="
for %%I in ("%HEED_JAVA%\..\..\release") do if exist "%%~fI" for /f "usebackq tokens=1,2 delims==" %%A in ("%%~fI") do (
  if "%%A"=="JAVA_VERSION" set "HEED_VERSION=%%~B"
  if "%%A"=="JAVA_RUNTIME_VERSION" set "HEED_BUILD=%%~B"
)
set "HEED_CLASSES="
if not defined HEED_VERSION goto run
for /f "tokens=1 delims=.-+_" %%A in ("%HEED_VERSION%") do set "HEED_MAJOR=%%A"
if %HEED_MAJOR% GEQ 17 goto classes
echo heed: "%HEED_JAVA%" is Java %HEED_VERSION%; Heed needs 17 or newer: install one, or set JAVA_HOME to one 1>&2
exit /b 2

rem Classes made ready for loading, by one build of Java for itself: heed.jsa.txt names the build and
rem the folder.
:classes
if not exist "%HEED_HOME%\lib\heed.jsa" goto run
if not exist "%HEED_HOME%\lib\heed.jsa.txt" goto run
set "HEED_MADE_BY="
set "HEED_MADE_IN="
for /f "usebackq delims=" %%A in ("%HEED_HOME%\lib\heed.jsa.txt") do (
  if defined HEED_MADE_BY if not defined HEED_MADE_IN set "HEED_MADE_IN=%%A"
  if not defined HEED_MADE_BY set "HEED_MADE_BY=%%A"
)
if not "%HEED_MADE_BY%"=="%HEED_BUILD%" goto run
if %HEED_MAJOR% LSS 19 if /i not "%HEED_MADE_IN%"=="%HEED_HOME%" goto run
set HEED_CLASSES="-XX:SharedArchiveFile=%HEED_HOME%\lib\heed.jsa"

rem The quick compiler alone suits short runs; a server lives long enough to want the thorough one too.
:run
set "HEED_COMPILER=-XX:TieredStopAtLevel=1"
if "%~1"=="lsp" set "HEED_COMPILER="
if "%~1"=="serve" set "HEED_COMPILER="
"%HEED_JAVA%" -XX:+UseSerialGC %HEED_COMPILER% -XX:-UsePerfData -Xlog:disable -Xshare:auto %HEED_CLASSES% ^
 -Dfile.encoding=UTF-8 -Dstdin.encoding=UTF-8 ^
 -Dstdout.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 ^
 -Dstderr.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 ^
 "-Dheed.home=%HEED_HOME%" %HEED_JAVA_OPTS% ^
 -cp "%HEED_HOME%\lib\heed.jar" org.heed.cli.Main %*
exit /b %ERRORLEVEL%
