namespace Microsoft.Azure.Functions.Worker.Builder;

/// <summary>Where the program of a function app begins.</summary>
public static class FunctionsApplication
{
    /// <summary>Begins a function app.</summary>
    /// <param name="args">The command line; <c>--urls</c> and every setting can be given there.</param>
    /// <returns>The builder.</returns>
    public static FunctionsApplicationBuilder CreateBuilder(string[] args) => new(args);
}
