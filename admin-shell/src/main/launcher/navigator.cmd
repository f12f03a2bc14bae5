@echo off
rem Starts the shell on Windows; the launcher without an ending does the same on Linux and macOS. Texts go to the console
rem in the console's own code page, so that a-ring and its friends come out right whatever it is set to. There are no
rem brackets around a command: one in what is typed would end them.
setlocal
set "here=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if exist "%here%runtime\bin\java.exe" set "java=%here%runtime\bin\java"
set "quick=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
set "files=%here%navigator-files"
set "archive=-XX:SharedArchiveFile=%files%\classes.jsa"
if exist "%files%\classes.aot" if not exist "%files%\classes.jsa" set "archive=-XX:AOTCache=%files%\classes.aot"
if exist "%files%\admin-shell.jar" goto unpacked
if exist "%here%admin-shell.jar" goto packed
for /f "usebackq delims=" %%c in ("%here%navigator-classpath") do set "CLASSPATH=%here%classes;%%c"
"%java%" %quick% se.navigatorbot.admin.AdminShell %*
goto end
:packed
"%java%" %quick% -jar "%here%admin-shell.jar" %*
goto end
:unpacked
"%java%" -XX:+IgnoreUnrecognizedVMOptions "%archive%" -Xlog:disable %quick% -jar "%files%\admin-shell.jar" %*
:end
rem 9009 and 3: there is no such program, or no such path.
if %ERRORLEVEL%==9009 echo Det saknas Java 17 eller nyare. Inget blev gjort.>&2
if %ERRORLEVEL%==3 if not exist "%java%.exe" echo Det saknas Java 17 eller nyare. Inget blev gjort.>&2
exit /b %ERRORLEVEL%
