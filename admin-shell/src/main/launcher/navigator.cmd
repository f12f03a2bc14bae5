@echo off
rem Starts the shell on Windows; the launcher without an ending does the same on Linux and macOS. Texts go to the console
rem in the console's own code page, so that a-ring and its friends come out right whatever it is set to.
setlocal
set "here=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if exist "%here%runtime\bin\java.exe" set "java=%here%runtime\bin\java"
set "files=%here%navigator-files"
set "archive=-XX:SharedArchiveFile=%files%\classes.jsa"
if exist "%files%\classes.aot" if not exist "%files%\classes.jsa" set "archive=-XX:AOTCache=%files%\classes.aot"
if exist "%files%\admin-shell.jar" (
    "%java%" -XX:+IgnoreUnrecognizedVMOptions "%archive%" -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%files%\admin-shell.jar" %*
) else (
    "%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%here%admin-shell.jar" %*
)
exit /b %ERRORLEVEL%
