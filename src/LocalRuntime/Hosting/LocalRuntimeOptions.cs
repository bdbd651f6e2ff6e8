using System.Reflection;
using Microsoft.AspNetCore.Builder;

namespace TalentSettlement.LocalRuntime;

/// <summary>How the app runs on this machine; the settings of section <c>LocalRuntime</c>.</summary>
public sealed class LocalRuntimeOptions
{
    /// <summary>Where the app keeps its files; <c>.local</c> below the content root by default.</summary>
    public string DataDirectory { get; set; } = ".local";

    /// <summary>The database of the durable engine.</summary>
    public string DatabasePath => Path.Combine(DataDirectory, "runtime.db");

    /// <summary>The assemblies functions are looked for in; the entry assembly when empty.</summary>
    public IList<Assembly> FunctionAssemblies { get; } = [];

    /// <summary>The key for functions of level <c>Function</c>; random per start unless set.</summary>
    public string FunctionKey { get; set; } = "";

    /// <summary>The key for every function; random per start unless set.</summary>
    public string MasterKey { get; set; } = "";

    /// <summary>The longest request body in bytes; 11 MB by default.</summary>
    public long MaxRequestBodySize { get; set; } = 11 * 1024 * 1024;

    /// <summary>Maps pages outside the prefix of the functions.</summary>
    public Action<WebApplication>? MapPages { get; set; }
}
