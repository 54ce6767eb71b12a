@rem Runs the Maven release that .mvn\wrapper\maven-wrapper.properties pins, with the arguments given.
@rem See mvnw for where the release comes from and for the environment variables.
@echo off
setlocal EnableExtensions DisableDelayedExpansion

set "WRAPPER=%~dp0.mvn\wrapper"
set "MVNW_VERSION="
set "MVNW_SHA512="
for /f "usebackq eol=# tokens=1,* delims==" %%k in ("%WRAPPER%\maven-wrapper.properties") do (
    if "%%k"=="mavenVersion" set "MVNW_VERSION=%%l"
    if "%%k"=="distributionSha512Sum" set "MVNW_SHA512=%%l"
)
if not defined MVNW_VERSION goto :noproperties
if not defined MVNW_SHA512 goto :noproperties

if defined JAVA_HOME goto :javahome
set "MVNW_JAVA=java.exe"
where /q java.exe || goto :nojava
goto :javafound
:javahome
set "MVNW_JAVA=%JAVA_HOME%\bin\java.exe"
if not exist "%MVNW_JAVA%" goto :badjavahome
:javafound

set "MVNW_HOME=%MAVEN_USER_HOME%"
if not defined MVNW_HOME set "MVNW_HOME=%USERPROFILE%\.m2"
set "MVNW_MAVEN=%MVNW_HOME%\wrapper\dists\apache-maven-%MVNW_VERSION%-%MVNW_SHA512:~0,16%\apache-maven-%MVNW_VERSION%"
if exist "%MVNW_MAVEN%\bin\mvn.cmd" goto :run
"%MVNW_JAVA%" "%WRAPPER%\InstallMaven.java" "%WRAPPER%\maven-wrapper.properties" "%MVNW_MAVEN%" %*
if errorlevel 1 goto :notinstalled
:run
call "%MVNW_MAVEN%\bin\mvn.cmd" %*
exit /b %ERRORLEVEL%

:noproperties
echo mvnw: mavenVersion or distributionSha512Sum is missing in "%WRAPPER%\maven-wrapper.properties" 1>&2
exit /b 1
:nojava
echo mvnw: no 'java' on the PATH and JAVA_HOME is not set; install a JDK 17 or newer 1>&2
exit /b 1
:badjavahome
echo mvnw: JAVA_HOME is "%JAVA_HOME%", where there is no bin\java.exe; set it to a JDK 17 or newer 1>&2
exit /b 1
:notinstalled
echo mvnw: Maven %MVNW_VERSION% could not be installed ^(see above; it takes a JDK 17 or newer^) 1>&2
exit /b 1
